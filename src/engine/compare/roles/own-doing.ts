import type { Stretch } from '../align/align-words.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';
import { keptPlaces } from '../kept-places.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/** To whom something is done: to the one who does it, or by each to the other. */
type Back = 'self' | 'other';

const SELF = /^(?:him|her|it|my|your)self$|^(?:them|our|your)selves$/;
/** Done to oneself these are another story. What one "hurts" or "burns" oneself is an accident either way. */
const isViolence = anyFormIn(
  new Set('kill shoot stab hang poison drown strangle betray accuse blame fool'.split(' ')),
);
/** What is done to each other stands right behind the verb, and before the verb in no language that news is told in. */
const REACH = 2;
/** "Themselves" beside these says what "each other" says. */
const BETWEEN = /^(?:among|amongst|between|within|by|mutual\w*|each|in|for|of)$/;

/**
 * "Shot himself" turned to "was shot", "blamed each other" to "blamed themselves", or the reverse. Many languages have one
 * small word for all of these.
 */
export function findTurnedOwnDoing(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (const [at, there] of keptPlaces(comparing, view)) {
    const [ours, theirs] = [backBehind(page, at, view.page), backBehind(version, there, view.version)];
    if (ours?.back === theirs?.back) continue;
    const exchanged = ours !== undefined && theirs !== undefined;
    const violent = (ours ?? theirs)?.back === 'self' && isViolence(page.keys[at] ?? '', lexicon);
    if (!exchanged && (!violent || isHis(page, at) || isHis(version, there))) continue;
    found.push({ page: [at, ours?.end ?? at + 1], version: [there, theirs?.end ?? there + 1] });
  }
  return found;
}

function backBehind(
  { keys }: Side,
  verb: number,
  [, most]: Range,
): { readonly back: Back; readonly end: number } | undefined {
  for (let at = verb + 1; at < Math.min(most, verb + 1 + REACH); at += 1) {
    const word = keys[at] ?? '';
    if (BETWEEN.test(word) && keys[at + 1] !== 'other') return undefined;
    if (SELF.test(word)) return { back: 'self', end: at + 1 };
    const other =
      (word === 'each' && keys[at + 1] === 'other') || (word === '1' && keys[at + 1] === 'another');
    if (other) return { back: 'other', end: at + 2 };
  }
  return undefined;
}

/** "His killing", "by his own hand": told otherwise. */
const isHis = ({ keys }: Side, verb: number): boolean =>
  keys
    .slice(Math.max(0, verb - 4), verb + 8)
    .some(word => /^(?:suicide|own|self|his|her)$/.test(word) || SELF.test(word));
