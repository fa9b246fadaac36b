import type { Clue } from '../witness.ts';

/**
 * No single sign speaks for more than this: natural log-odds of 4 are 98 in 100, and signs of one kind in one text
 * are not independent of one another.
 */
const MOST = 4;

/** A clue from natural log-odds that `a` was there first, bounded; null if it says nothing. */
export function clue(logOdds: number, evidence: string): Clue | null {
  if (logOdds === 0) return null;
  return { logOdds: Math.max(-MOST, Math.min(MOST, logOdds)), evidence };
}
