import type { Weight } from './weigh-words.ts';
import type { Word } from './words.ts';

/** What all words of a page together say, per word so that pages of any length compare. */
export interface PageEvidence {
  /** Mean log-likelihood ratio of "a tenth of the words was exchanged" against "none was". */
  readonly mean: number;
  /** Words a hundred that are strongly out of place. */
  readonly strong: number;
  /** Words weighed. */
  readonly count: number;
}

/** The share of words a light spinner exchanges. */
const SHARE = 0.1;
/** No single word may say more than this, for or against: a freak is no proof. */
const MOST = 5;
/** From here on a word alone would make one suspicious: one word in a hundred of authentic news. */
const STRONG = 1.5;
/** Shorter pages are reckoned as if the missing words said nothing. */
const FEWEST = 60;

/** The page outside its quotations, or what they hold: speech is looser than print, and spinners mostly keep it. */
export function sumEvidence(
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  quoted: boolean,
): PageEvidence {
  let sum = 0;
  let strong = 0;
  let count = 0;
  weights.forEach((weight, i) => {
    if (!weight || words[i]?.quoted !== quoted) return;
    count++;
    sum += spunShare(weight.logOdds, SHARE);
    if (weight.logOdds > STRONG) strong++;
  });
  const over = Math.max(count, FEWEST);
  return { mean: sum / over, strong: (100 * strong) / over, count };
}

/** Log-likelihood ratio of a word when this share of words is exchanged. */
export const spunShare = (logOdds: number, share: number): number =>
  Math.log(1 - share + share * Math.exp(Math.max(-MOST, Math.min(MOST, logOdds))));
