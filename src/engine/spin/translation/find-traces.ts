import type { Tables } from '../../lexicon/tables.ts';
import type { PreparedText } from '../../text/prepare.ts';
import type { Word } from '../words.ts';
import { findArticles } from './find-articles.ts';
import { findCompounds } from './find-compounds.ts';
import { findGovernment } from './find-government.ts';
import { findMarks } from './find-marks.ts';
import { findNames } from './find-names.ts';
import { findOrder } from './find-order.ts';
import { findPhrases, type PhraseAt } from './find-phrases.ts';
import { readPhrases } from './phrase-table.ts';
import { ASIAN } from './phrases/asian.ts';
import { COMMON } from './phrases/common.ts';
import { GERMANIC } from './phrases/germanic.ts';
import { ROMANCE } from './phrases/romance.ts';
import { SLAVIC } from './phrases/slavic.ts';
import type { Trace } from './trace.ts';

const PHRASES = readPhrases([COMMON, ROMANCE, GERMANIC, SLAVIC, ASIAN]);

/** Everything on a page that looks translated, by place; of traces that overlap, the surest and longest. */
export function findTraces(text: PreparedText, tables: Tables, words: readonly Word[]): Trace[] {
  const all = [
    ...findPhrases(text, PHRASES).flatMap(found => phraseTrace(text, found)),
    ...findNames(words),
    ...findArticles(text.text, tables, words),
    ...findCompounds(text.text, tables, words),
    ...findGovernment(text.text, tables, words),
    ...findOrder(text.text, words),
    ...findMarks(text.text),
  ].sort((a, b) => a.start - b.start);
  const kept: Trace[] = [];
  for (const trace of all) {
    const last = kept.at(-1);
    if (!last || trace.start >= last.end) kept.push(trace);
    else if (outweighs(trace, last)) kept[kept.length - 1] = trace;
  }
  return kept;
}

const outweighs = (a: Trace, b: Trace): boolean =>
  a.sureness === b.sureness ? a.end - a.start > b.end - b.start : a.sureness === 'sure';

/** The words of a phrase, without the marks around them. */
function phraseTrace({ tokens }: PreparedText, { phrase, from, to }: PhraseAt): Trace[] {
  const within = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const first = within[0];
  const last = within.at(-1);
  if (!first || !last) return [];
  const { pattern, usual, sureness } = phrase;
  const why = usual ? `English would rather say “${usual}”` : 'English would not put it so';
  // The table's usual English may stand for a part of the phrase only: it explains, it does not replace.
  return [
    { start: first.start, end: last.end, sureness, habit: pattern, usual: null, from: phrase.from, why },
  ];
}
