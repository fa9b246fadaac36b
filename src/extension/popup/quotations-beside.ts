import type { QuotationRow } from '../browser/quotation-row.ts';
import type { TabState } from '../browser/tab-state.ts';

/** Quotations by the finding, not set aside, that they stand beside: the first of those that say they were reworded. */
export function quotationsBeside({
  report,
  dismissed,
  quotations,
}: Pick<TabState, 'report' | 'dismissed' | 'quotations'>): ReadonlyMap<string, QuotationRow> {
  const reworded = (report?.findings ?? []).filter(
    ({ kind, id, text }) => kind === 'quote' && text !== '' && !dismissed.includes(id),
  );
  return new Map(
    quotations.flatMap(row => {
      const finding = reworded.find(({ start, end }) => start < row.end && row.start < end);
      return finding ? [[finding.id, row] as const] : [];
    }),
  );
}
