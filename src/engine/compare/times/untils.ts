import type { Stretch } from '../align/align-words.ts';
import { NONE, SAME } from '../align/alignment.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';
import { isNegator } from '../denials/negators.ts';

const UNTIL = new Set(['until', 'till']);
/** What lasts as long as something else lasts does not end with it. */
const WHILE = new Set(['while', 'whilst']);
/** What comes first is told behind the tie within so many words. */
const REACH = 5;
const DENIAL_BEFORE = 12;

/**
 * "Until they pay" turned to "while they pay", or the reverse: the end of a time told for the time itself. With a negation
 * on one side both may say the same: "until they pay", "as long as they do not pay".
 */
export function findTurnedUntils(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, light } = comparing;
  if (light) return [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const ours = tieAt(page, at);
    if (ours === undefined || page.relation[at] === SAME) continue;
    for (let there = view.version[0]; there < view.version[1]; there += 1) {
      const theirs = tieAt(version, there);
      if (theirs === undefined || theirs === ours || version.relation[there] === SAME) continue;
      const next = sharedBehind(comparing, at, there);
      if (next === undefined || denies(page, at, view.page) || denies(version, there, view.version)) continue;
      return [{ page: [at, next[0] + 1], version: [there, next[1] + 1] }];
    }
  }
  return [];
}

const tieAt = ({ keys }: Side, at: number): 'until' | 'while' | undefined => {
  const word = keys[at] ?? '';
  if (UNTIL.has(word)) return 'until';
  const long = word === 'as' && keys[at + 1] === 'long' && keys[at + 2] === 'as';
  return long || WHILE.has(word) ? 'while' : undefined;
};

/** A word that stands behind both ties. */
function sharedBehind({ page }: Comparing, at: number, there: number): Range | undefined {
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const partner = page.partner[next] ?? -1;
    if (page.relation[next] !== NONE && partner > there && partner <= there + REACH) return [next, partner];
  }
  return undefined;
}

const denies = ({ keys }: Side, at: number, [least, most]: Range): boolean => {
  for (let near = Math.max(least, at - DENIAL_BEFORE); near < Math.min(most, at + 2 * REACH); near += 1)
    if (isNegator(keys, near)) return true;
  return false;
};
