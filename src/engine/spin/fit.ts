import type { Tables } from '../lexicon/tables.ts';

/** log2 of all words counted for the lexicon (18.0 billion). */
const TOTAL = 34.07;
/** Pairs seen less than a thousand times are not in the lexicon: about half of that is the fair guess. */
const UNSEEN = 8.5;
const BEST = 12;
const WORST = -8;

/**
 * How gladly print sets two words side by side: pointwise mutual information in bits. 0 is chance; unseen pairs of
 * rare words are just below it, unseen pairs of common words far below. 0 for words not known.
 */
export function fit({ words, pairs }: Tables, first: number, second: number): number {
  if (first < 0 || second < 0) return 0;
  const chance = words.frequency(first) + words.frequency(second) - TOTAL;
  const count = pairs.logCount(first, second);
  const bits = count > 0 ? count - chance : Math.min(UNSEEN, chance - 1) - chance;
  return Math.max(WORST, Math.min(BEST, bits));
}
