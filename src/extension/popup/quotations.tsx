import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { requestAsking, sitesOf } from '../browser/permissions.ts';
import type { QuotationRow, QuotedPlace } from '../browser/quotation-row.ts';
import { hostOf } from '../browser/source-names.ts';
import { stateText } from '../browser/state-text.ts';
import { counted, dateText, factsText, text } from '../browser/text.ts';
import { webLink } from '../browser/web-link.ts';

interface QuotationsProps {
  readonly tabId: number;
  readonly rows: readonly QuotationRow[];
}

/** The article's quotations, each of which can be looked up by itself. */
export function Quotations({ tabId, rows }: QuotationsProps) {
  const [first] = rows;
  if (!first) return null;
  return (
    <section class="part quotations">
      <h2>{text('quotationsTitle')}</h2>
      <p class="small">{text('quotationsWhy', new URL(first.origin).host)}</p>
      <details open={rows.some(row => row.state !== 'not-asked')}>
        <summary>{counted('quotationsShow', rows.length)}</summary>
        <ul>
          {rows.map(row => (
            <Row key={row.text} tabId={tabId} row={row} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Row({ tabId, row }: { readonly tabId: number; readonly row: QuotationRow }) {
  const askNow = () => {
    // The browser's question may close this popup: the background waits for its answer.
    const asked = ask('extension', background, 'askQuotation', { tabId, quotation: row.text });
    void requestAsking(sitesOf([row.origin]));
    asked.catch(() => undefined);
  };
  return (
    <li class={`offer source--${row.state}`}>
      <q>{row.text}</q>
      <p class="small soft">
        {text('consentSends')}: <span class="exact">{row.sends}</span>
      </p>
      <p class="row">
        <button
          type="button"
          class="button small"
          disabled={row.state === 'asking'}
          aria-label={text('quotationAskThis', row.text)}
          onClick={askNow}
        >
          {text('quotationAsk')}
        </button>
        <span class="source-state" role="status">
          {row.state !== 'not-asked' && stateText(row.state, row.places.length)}
        </span>
      </p>
      {row.why && <p class="soft small">{row.why}</p>}
      {row.retryAt && <p class="soft small">{text('askAgainAfter', dateText(row.retryAt))}</p>}
      <Places places={row.places} />
    </li>
  );
}

/** The sentences elsewhere, each with who printed it and when it was seen. */
function Places({ places }: { readonly places: readonly QuotedPlace[] }) {
  const shown = places.flatMap(place => {
    const href = webLink(place.url);
    return href === null ? [] : [{ ...place, href }];
  });
  if (!shown.length) return null;
  return (
    <ul class="versions">
      {shown.map(({ href, title, outlet, sentence, seen }) => (
        <li key={href} class="version">
          <p>{sentence}</p>
          <p class="soft small">
            {factsText([outlet || hostOf(href), seen && dateText(seen)])}{' '}
            <a href={href} target="_blank" rel="noreferrer">
              {title || hostOf(href)}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
