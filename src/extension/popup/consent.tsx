import { useState } from 'preact/hooks';
import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { requestAsking } from '../browser/permissions.ts';
import type { Offer } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { ConsentChoices } from './consent-choices.tsx';

/** What each source would be sent; the browser asks for its part of the permission in the same click. */
export function Consent({ tabId, offers }: { readonly tabId: number; readonly offers: readonly Offer[] }) {
  const [declined, setDeclined] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
  const open = offers.filter(offer => !declined.includes(offer.source));
  if (!open.length) return null;
  const askNow = (chosen: readonly Offer[]) => {
    // The browser's question may close this popup: the background waits for its answer.
    const sources = chosen.map(offer => offer.source);
    const asked = ask('extension', background, 'askSources', { tabId, sources });
    setRefused(false);
    requestAsking(chosen.flatMap(offer => offer.sites)).then(
      granted => setRefused(!granted),
      () => setRefused(true),
    );
    asked.catch(() => undefined);
  };
  return (
    <section class="part consent">
      <h2>{text('consentTitle')}</h2>
      <p class="small">{text('consentIntro')}</p>
      <ul>
        {open.map(offer => (
          <li key={offer.source} class="offer">
            <b>{offer.name}</b>
            <p>{offer.sentence}</p>
            <details class="small">
              <summary>{text('consentSends')}</summary>
              <ul class="bullets">
                {offer.sends.map(words => (
                  <li key={words}>
                    <bdi class="exact">{words}</bdi>
                  </li>
                ))}
              </ul>
            </details>
            <ConsentChoices
              source={offer.source}
              about={offer.name}
              onAsk={() => askNow([offer])}
              onNever={() => setDeclined([...declined, offer.source])}
            />
          </li>
        ))}
      </ul>
      <p class="says small" role="status">
        {isRefused && text('askingRefused')}
      </p>
      {open.length > 1 && (
        <button type="button" class="button button--main" onClick={() => askNow(open)}>
          {text('consentAll')}
        </button>
      )}
    </section>
  );
}
