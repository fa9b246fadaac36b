import type { Draft } from '../../story/finding.ts';
import type { Tables } from '../lexicon/ask-tables.ts';
import type { PreparedText } from '../text/prepare.ts';
import { draftTraces } from './translation/draft-traces.ts';
import { findTraces } from './translation/find-traces.ts';
import { measureRates, type Rates } from './translation/measure-rates.ts';
import type { Sureness } from './translation/phrase-table.ts';
import type { Trace } from './translation/trace.ts';
import type { Word } from './words.ts';

/** What a page shows of having been translated into English. */
export interface TranslationReading {
  /** Natural log of the odds that it was. */
  readonly logOdds: number;
  /** Findings of kind `translation`; none overlaps another. */
  readonly drafts: readonly Draft[];
}

/**
 * A logistic model: how a page uses small words, and single places that look translated. Fitted on pages translated
 * by hand and by Apertium through nine languages (MEASURES), with the weights rounded and those held back that would
 * follow one author's habits.
 */
const MODEL = {
  base: -3.6,
  of: 0.42,
  ofName: 0.55,
  the: 0.28,
  native: -0.9,
  particles: -0.6,
  hyphens: -0.3,
  reporting: 1.2,
  sure: 1.9,
  likely: 1,
} as const;
/** Rates above these say no more: lists of offices and places have as many. */
const MOST = { of: 9, ofName: 3, the: 13, native: 4, particles: 2, hyphens: 2 } as const;
/** Traces of a page are counted as if it had this many words: longer ones have more by chance. */
const USUAL_WORDS = 300;
const FEWEST_WORDS = 150;
const MOST_HABITS = 5;

/** Reads the signs of translation in one text. Linear in its length. */
export function readTranslation(
  text: PreparedText,
  words: readonly Word[],
  tables: Tables,
): TranslationReading {
  const traces = findTraces(text, tables, words);
  const logOdds = weigh(measureRates(words), traces, words.length);
  return { logOdds, drafts: draftTraces(text.text, traces, logOdds) };
}

function weigh(rates: Rates, traces: readonly Trace[], length: number): number {
  const share = Math.sqrt(USUAL_WORDS / Math.max(FEWEST_WORDS, length));
  const habits = (sureness: Sureness) => {
    const distinct = new Set(traces.filter(trace => trace.sureness === sureness).map(({ habit }) => habit));
    return Math.min(MOST_HABITS, distinct.size * share);
  };
  const capped = (name: keyof typeof MOST) => MODEL[name] * Math.min(MOST[name], rates[name]);
  return (
    MODEL.base +
    capped('of') +
    capped('ofName') +
    capped('the') +
    capped('native') +
    capped('particles') +
    capped('hyphens') +
    MODEL.reporting * rates.reporting +
    MODEL.sure * habits('sure') +
    MODEL.likely * habits('likely')
  );
}
