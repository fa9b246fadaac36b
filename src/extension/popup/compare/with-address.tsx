import { useState } from 'preact/hooks';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { requestSites, siteOf } from '../../browser/permissions.ts';
import { text } from '../../browser/text.ts';
import { Says } from './says.tsx';
import { typedAddress } from './typed-address.ts';
import { useAsking } from './use-asking.ts';

interface WithProps {
  readonly tabId: number;
  readonly onDone: () => void;
}

/** Compares with the page at an address. The browser is asked for that site alone. */
export function WithAddress({ tabId, onDone }: WithProps) {
  const [typed, setTyped] = useState('');
  const { says, busy, begin } = useAsking(onDone);
  const compare = (event: Event) => {
    event.preventDefault();
    const url = typedAddress(typed);
    const site = url === null ? null : siteOf(url);
    if (url === null || site === null) return begin(Promise.reject(new Error(text('noWebAddress'))));
    // The background takes note first: the browser's question may close this popup.
    const asked = ask('extension', background, 'compareWithAddress', { tabId, url });
    begin(asked, requestSites([site]));
  };
  return (
    <form onSubmit={compare}>
      <label>
        <span class="label">{text('addressLabel')}</span>
        <input
          class="field"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="soft small">{text('addressWhy')}</p>
      <button type="submit" class="button button--main" disabled={busy || !typed.trim()}>
        {text('compareGo')}
      </button>
      <Says says={says} />
    </form>
  );
}
