import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import { type Comparing, meets, type PairView, type Range, type Side } from '../comparing.ts';
import {
  CONTRADICTIONS,
  CONTRADICTIONS_IN_KEPT_TEXT,
  type Phrase,
} from '../vocabulary/contradictory-phrases.ts';

/** A phrase with the place of its list: 2 × the contradiction's index, and 1 more for its second list. */
interface Tie {
  readonly list: number;
  readonly words: Phrase;
}

/** By first word: most words of a text begin none. */
const TIES = new Map<string, Tie[]>();
const ALL = [...CONTRADICTIONS, ...CONTRADICTIONS_IN_KEPT_TEXT];
/** From this list on they count where the text is kept. */
const FIRST_IN_KEPT = 2 * CONTRADICTIONS.length;
ALL.forEach((lists, index) => {
  lists.forEach((list, second) => {
    for (const words of list) {
      const first = words[0] ?? '';
      TIES.set(first, [...(TIES.get(first) ?? []), { list: 2 * index + second, words }]);
    }
  });
});

/** Of what counts in kept text alone the first list tells enough, and its small words stand in every sentence. */
const SMALL = /^(?:to|in|at|on|of|have|be)$/;
const TIE_WORDS = new Set([
  ...CONTRADICTIONS.flat(3),
  ...CONTRADICTIONS_IN_KEPT_TEXT.flatMap(([first]) => first.flat()).filter(word => !SMALL.test(word)),
]);

/** Whether a word may be part of such a tie. */
export const mayTie = (word: string): boolean => TIE_WORDS.has(word);

/** A tie of the version replaced by one that excludes it. */
export function findContradictions({ page, version, light }: Comparing, view: PairView): Stretch[] {
  const ours = tiesIn(page, view.page, light);
  if (ours.size === 0) return [];
  const theirs = tiesIn(version, view.version, light);
  return [...ours].flatMap(([list, here]) => {
    // The lists of one contradiction differ in their last bit.
    const there = theirs.get(list ^ 1);
    if (!there || ours.has(list ^ 1) || theirs.has(list)) return [];
    const turned = { page: here, version: there };
    // Where the text is kept, one was written for the other.
    return !light || view.edits.some(edit => meets(edit.page, here) && meets(edit.version, there))
      ? [turned]
      : [];
  });
}

/** By list: where the first of its phrases stands that is not kept word for word. */
function tiesIn(side: Side, [from, to]: Range, light: boolean): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>();
  for (let at = from; at < to; at += 1)
    for (const { list, words } of TIES.get(side.keys[at] ?? '') ?? []) {
      if (!light && list >= FIRST_IN_KEPT) continue;
      const range: Range = [at, at + words.length];
      const stands = range[1] <= to && words.every((word, i) => side.keys[at + i] === word);
      if (stands && !found.has(list) && isChanged(side, range)) found.set(list, range);
    }
  return found;
}

const isChanged = ({ relation }: Side, [from, to]: Range): boolean =>
  relation.subarray(from, to).some(one => one !== SAME);
