import type { Tables } from '../../lexicon/ask-tables.ts';
import type { PreparedText } from '../../text/prepare.ts';
import type { Word } from '../words.ts';
import { findArticles } from './find-articles.ts';
import { findCompounds } from './find-compounds.ts';
import { findGovernment } from './find-government.ts';
import { findMarks } from './find-marks.ts';
import { findNames } from './find-names.ts';
import { findPhrases, type PhraseAt } from './find-phrases.ts';
import { readPhrases } from './phrase-table.ts';
import { ASIAN } from './phrases/asian.ts';
import { COMMON } from './phrases/common.ts';
import { GERMANIC } from './phrases/germanic.ts';
import { ROMANCE } from './phrases/romance.ts';
import { SLAVIC } from './phrases/slavic.ts';
import type { Trace } from './trace.ts';

const PHRASES = readPhrases([COMMON, ROMANCE, GERMANIC, SLAVIC, ASIAN]);

/** Everything on a page that looks translated, by place; traces may overlap. */
export function findTraces(text: PreparedText, tables: Tables, words: readonly Word[]): Trace[] {
  return [
    ...findPhrases(text, PHRASES).flatMap(found => phraseTrace(text, found)),
    ...findNames(words),
    ...findArticles(text.text, tables, words),
    ...findCompounds(text.text, tables, words),
    ...findGovernment(text.text, tables, words),
    ...findMarks(text.text),
  ].sort((a, b) => a.start - b.start);
}

/** The words of a phrase, without the marks around them. */
function phraseTrace({ tokens }: PreparedText, { phrase, from, to }: PhraseAt): Trace[] {
  const within = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const first = within[0];
  const last = within.at(-1);
  if (!first || !last) return [];
  const { pattern, usual, sureness } = phrase;
  const why = usual ? `English would rather say “${usual}”` : 'English would not put it so';
  return [{ start: first.start, end: last.end, sureness, habit: pattern, usual, from: phrase.from, why }];
}
