import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isContent, isShared, type PairView, type Range, type Side } from '../comparing.ts';

const REACH = 6;

/** "A man whose dog was shot" turned to "a man who shot the dog": what happened to somebody's own told as his doing. */
export function findTurnedWhose(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const ours = turnedTo(comparing, version, view.version, page, view.page);
  if (ours) return [{ page: ours.other, version: ours.own }];
  const theirs = turnedTo(comparing, page, view.page, version, view.version);
  return theirs ? [{ page: theirs.own, version: theirs.other }] : [];
}

/** Where one side has "whose" with a thing and a verb, and the other "who", the verb, and the thing behind it. */
function turnedTo(
  comparing: Comparing,
  side: Side,
  [from, to]: Range,
  other: Side,
  [least, most]: Range,
): { readonly own: Range; readonly other: Range } | undefined {
  for (let at = from; at + 1 < to; at += 1) {
    if (side.keys[at] !== 'whose') continue;
    for (let thing = at + 1; thing < Math.min(to, at + 3); thing += 1) {
      if (!isSharedContent(comparing, side, thing)) continue;
      const there = side.partner[thing] ?? -1;
      for (let verb = thing + 1; verb < Math.min(to, thing + REACH); verb += 1) {
        const does = side.partner[verb] ?? -1;
        if (!isSharedContent(comparing, side, verb) || does < least || does >= there || there >= most)
          continue;
        const who = other.keys.slice(0, does).lastIndexOf('who');
        if (
          who >= Math.max(least, does - 3) &&
          there - does <= REACH &&
          !other.keys.slice(who, there).some(word => /^(?:by|was|were|been)$/.test(word))
        )
          return { own: [at, verb + 1], other: [who, there + 1] };
      }
    }
  }
  return undefined;
}

const isSharedContent = (comparing: Comparing, side: Side, at: number): boolean =>
  isContent(comparing, side, at) && isShared(side, at);
