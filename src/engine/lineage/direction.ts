import { isEnglish } from '../compare/words.ts';
import { creditsClue } from './clues/credits.ts';
import { damageClue, findDamage } from './clues/damage.ts';
import { datesClue } from './clues/dates.ts';
import { fluencyClue } from './clues/fluency.ts';
import { translationClue } from './clues/translation.ts';
import { truncationClue } from './clues/truncation.ts';
import { updatesClue } from './clues/updates.ts';
import type { Pair } from './pair.ts';
import type { Clue, WordStatistics } from './witness.ts';

/** Which of two texts was there first, as far as can be told. */
export interface Direction {
  /** Natural log-odds that `a` was there first. */
  readonly logOdds: number;
  /** Weightiest first. */
  readonly clues: readonly Clue[];
  /** Each is intact where the other is damaged: neither was made from the other. */
  readonly bothDamaged: boolean;
}

/** One damaged place on each side may be a misreading; two on each are two rewriters. */
const BOTH_DAMAGED = 2;

/** The signs are not as independent as they are weighed: no more than 99 in 100, whatever they add up to. */
const MOST = 4.6;

/** Weighs all signs of which of two texts was there first, as if they were independent (naive Bayes). */
export function judgeDirection(pair: Pair, statistics: WordStatistics): Direction {
  const damage = findDamage(pair);
  const english = isEnglish(pair.a.text.language) && isEnglish(pair.b.text.language);
  const clues = [
    datesClue(pair),
    creditsClue(pair),
    updatesClue(pair),
    damageClue(pair, damage),
    // What is known of words is known of English words.
    english ? fluencyClue(pair, statistics) : null,
    english ? translationClue(pair) : null,
    truncationClue(pair),
  ].filter(clue => clue !== null);
  const sum = clues.reduce((all, { logOdds }) => all + logOdds, 0);
  return {
    logOdds: Math.max(-MOST, Math.min(MOST, sum)),
    clues: clues.sort((x, y) => Math.abs(y.logOdds) - Math.abs(x.logOdds)),
    bothDamaged: Math.min(damage.inA.length, damage.inB.length) >= BOTH_DAMAGED,
  };
}

/** The chance that `a` was there first. */
export const chanceOfFirst = ({ logOdds }: Pick<Direction, 'logOdds'>): number =>
  1 / (1 + Math.exp(-logOdds));
