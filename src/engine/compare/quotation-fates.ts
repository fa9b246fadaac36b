import type { Span } from '../../story/span.ts';
import { SAME } from './align/alignment.ts';
import { type Comparing, isContent } from './comparing.ts';

/** What became of one of the page's quotations. */
export interface QuotationFate {
  /** In the page's text, marks included. */
  readonly page: Span;
  /** Its counterpart in the version's text, where it has one. */
  readonly version: Span | null;
  readonly words: number;
  /** Content words that differ from the version's. */
  readonly changed: number;
}

/** For each quotation of the page with a counterpart inside quotation marks: how many of its words differ. */
export function compareQuotations(comparing: Comparing): QuotationFate[] {
  const { page, version } = comparing;
  const fates = page.words.text.quotations.map(quotation => ({ quotation, words: 0, changed: 0, other: 0 }));
  for (let at = 0; at < page.words.count; at += 1) {
    const quotation = page.words.quotation[at] ?? 0;
    const fate = quotation > 0 ? fates[quotation - 1] : undefined;
    if (!fate) continue;
    fate.words += 1;
    const partner = page.partner[at] ?? -1;
    if (page.relation[at] !== SAME && isContent(comparing, page, at)) fate.changed += 1;
    if (partner >= 0 && fate.other === 0) fate.other = version.words.quotation[partner] ?? 0;
  }
  return fates.map(({ quotation, words, changed, other }) => {
    const counterpart = version.words.text.quotations[other - 1];
    return {
      page: { start: quotation.start, end: quotation.end },
      version: counterpart ? { start: counterpart.start, end: counterpart.end } : null,
      words,
      changed,
    };
  });
}
