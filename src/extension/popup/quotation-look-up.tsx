import { useState } from 'preact/hooks';
import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { requestAsking, sitesOf } from '../browser/permissions.ts';
import { QUOTATIONS, type QuotationRow } from '../browser/quotation-row.ts';
import { stateText } from '../browser/state-text.ts';
import { dateText, text } from '../browser/text.ts';
import { ConsentChoices } from './consent-choices.tsx';
import { QuotedPlaces } from './quoted-places.tsx';
import { useChoice } from './use-choice.ts';

interface QuotationLookUpProps {
  readonly tabId: number;
  readonly row: QuotationRow;
  /** What its button says. */
  readonly label: string;
}

/** Asks where else one quotation stands: at a press where the reader has allowed that, else once it is allowed. */
export function QuotationLookUp({ tabId, row, label }: QuotationLookUpProps) {
  const choice = useChoice(QUOTATIONS);
  const [isOffered, setOffered] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const askNow = () => {
    setOffered(false);
    setRefused(false);
    // The browser's question may close this popup: the background waits for its answer.
    const asked = ask('extension', background, 'askQuotation', { tabId, quotation: row.text });
    requestAsking(sitesOf([row.origin])).then(
      granted => setRefused(!granted),
      () => setRefused(true),
    );
    asked.catch(() => undefined);
  };
  if (choice === 'never') return null;
  const goes = text('quotationConsent', new URL(row.origin).host);
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="button button--plain small"
          disabled={row.state === 'asking'}
          title={`${goes} ${row.sends}`}
          aria-label={`${label} ${row.text}`}
          aria-expanded={choice === 'ask' ? isOffered : undefined}
          onClick={() => (choice === 'always' ? askNow() : setOffered(!isOffered))}
        >
          {label}
        </button>
        <span class="source-state" role="status">
          {row.state !== 'not-asked' && stateText(row.state, row.places.length)}
          {row.state === 'not-asked' && isRefused && text('askingRefused')}
        </span>
      </p>
      {isOffered && (
        <div class="offer small">
          <p>
            {goes} <q class="exact">{row.sends}</q>
          </p>
          <ConsentChoices
            source={QUOTATIONS}
            about={row.text}
            onAsk={askNow}
            onNever={() => setOffered(false)}
          />
        </div>
      )}
      {row.why && <p class="soft small">{row.why}</p>}
      {row.retryAt && <p class="soft small">{text('askAgainAfter', dateText(row.retryAt))}</p>}
      <QuotedPlaces places={row.places} />
    </>
  );
}
