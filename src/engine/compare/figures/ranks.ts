import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isShared, type PairView, type Range, type Side } from '../comparing.ts';

/** "The second longest", "the longest but one": a rank, and what leaves the first place to others. */
const RANK = /^(?:[2-9]|\d\d+)(?:nd|rd|th)$/;
const SUPERLATIVE = /^(?:most|least|best|worst|\w{2,}(?:est))$/;
const NO_SUPERLATIVE =
  /^(?:(?:in|re|at|di|sug|con|pro|mani)\w?(?:g?est)|\w*(?:forest|interest|priest|guest|quest|harvest|request|arrest|protest|contest|honest|modest|west))$/;
/** "One of the", "among the". */
const LONGEST = 3;

/** The longest told as the second longest or as one of the longest, or the reverse. Only where the text is kept. */
export const findOtherRanks = ({ page, version, light }: Comparing, view: PairView): Stretch[] =>
  light
    ? view.edits.filter(
        edit =>
          isLostRank(page, edit.page, version, edit.version) ||
          isLostRank(version, edit.version, page, edit.page),
      )
    : [];

function isLostRank(side: Side, [from, to]: Range, other: Side, [otherFrom, otherTo]: Range): boolean {
  if (to === from || to - from > LONGEST || otherTo - otherFrom > 1) return false;
  // "One of the oldest", "the oldest": the article may be kept.
  const at = side.keys[to] === 'the' ? to + 1 : to;
  const head = side.keys[at] ?? '';
  if (!SUPERLATIVE.test(head) || NO_SUPERLATIVE.test(head) || !isShared(side, at)) return false;
  const own = side.keys.slice(from, to);
  const amongOthers = (own[0] === '1' && own[1] === 'of') || own[0] === 'among';
  return (
    (amongOthers || own.some(word => RANK.test(word))) &&
    other.keys.slice(otherFrom, otherTo).every(word => word === 'the')
  );
}
