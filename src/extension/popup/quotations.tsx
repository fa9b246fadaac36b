import { QUOTATIONS, type QuotationRow } from '../browser/quotation-row.ts';
import { counted, text } from '../browser/text.ts';
import { QuotationLookUp } from './quotation-look-up.tsx';
import { useChoice } from './use-choice.ts';

interface QuotationsProps {
  readonly tabId: number;
  readonly rows: readonly QuotationRow[];
}

/** The article's quotations beside which no finding stands, each of which can be looked up by itself. */
export function Quotations({ tabId, rows }: QuotationsProps) {
  const choice = useChoice(QUOTATIONS);
  const [first] = rows;
  if (!first || choice === 'never') return null;
  return (
    <section class="part quotations">
      <h2>{text('quotationsTitle')}</h2>
      <p class="small">{text('quotationsWhy', new URL(first.origin).host)}</p>
      <details open={rows.some(row => row.state !== 'not-asked')}>
        <summary>{counted('quotationsShow', rows.length)}</summary>
        <ul>
          {rows.map(row => (
            <li key={row.text} class={`offer source--${row.state}`}>
              <q>{row.text}</q>
              <p class="small soft">
                {text('consentSends')}: <span class="exact">{row.sends}</span>
              </p>
              <QuotationLookUp tabId={tabId} row={row} label={text('quotationAsk')} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
