import type { Lexicon } from '../../../engine/lexicon/lexicon.ts';
import { prepare } from '../../../engine/text/prepare.ts';
import { GDELT_ORIGIN } from '../../../lookup/sources/gdelt.ts';
import { quotationWords } from '../../../lookup/sources/gdelt-context.ts';
import type { Report } from '../../../story/report.ts';
import { QUOTATIONS, type QuotationRow } from '../../browser/quotation-row.ts';
import { choiceFor, type Settings } from '../../browser/settings.ts';

/** The longest say most; more than these nobody looks up one by one, unless they were found changed. */
const MOST_UNCHANGED = 12;
/** Fewer words stand in any story: of the quotation, and of those that are sent. */
const FEWEST_WORDS = 5;
const FEWEST_SENT = 3;

/** Whether quotations may be looked up at all: who never wants GDELT asked does not want it asked about a quotation. */
export const isOpen = (now: Settings): boolean =>
  now.network && [QUOTATIONS, 'gdelt'].every(source => choiceFor(now, source) !== 'never');

export const originOf = ({ gdeltMirror }: Settings): string => gdeltMirror || GDELT_ORIGIN;

/** The article's quotations that can be looked up: those that were found changed first, then the longest. */
export function quotationRows(
  { article, findings }: Report,
  lexicon: Lexicon,
  now: Settings,
): QuotationRow[] {
  if (!isOpen(now)) return [];
  const { tokens, quotations } = prepare(article.text, article.language);
  const changed = findings.filter(({ kind, text: words }) => kind === 'quote' && words);
  const found = quotations.flatMap(({ firstToken, tokenEnd, nested, start, end }) => {
    const [first, last] = [tokens[firstToken], tokens[tokenEnd - 1]];
    if (nested || !first || !last || tokenEnd - firstToken < FEWEST_WORDS) return [];
    const words = article.text.slice(first.start, last.end);
    const sends = quotationWords(words, lexicon);
    const isChanged = changed.some(finding => finding.start < end && start < finding.end);
    return sends.split(' ').length >= FEWEST_SENT ? [{ words, sends, isChanged, start, end }] : [];
  });
  const ranked = found.sort(
    (a, b) => Number(b.isChanged) - Number(a.isChanged) || b.words.length - a.words.length,
  );
  return ranked
    .filter(({ words }, at) => ranked.findIndex(other => other.words === words) === at)
    .filter(({ isChanged }, at) => isChanged || at < MOST_UNCHANGED)
    .map(({ words, sends, start, end }) => ({
      start,
      end,
      text: words,
      sends,
      origin: originOf(now),
      state: 'not-asked',
      places: [],
    }));
}

/** A new report's rows, with what was answered already. */
export function keepAnswers(
  rows: readonly QuotationRow[],
  before: readonly QuotationRow[],
): readonly QuotationRow[] {
  const asked = before.filter(({ state }) => state !== 'not-asked');
  const sameIn = (list: readonly QuotationRow[], row: QuotationRow) =>
    list.find(one => one.text === row.text);
  const renewed = rows.map(row => {
    const known = sameIn(asked, row);
    return known ? { ...known, start: row.start, end: row.end } : row;
  });
  return [...renewed, ...asked.filter(row => !sameIn(rows, row))];
}
