import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isShared, type PairView, type Range, type Side } from '../comparing.ts';

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const LAST = /^(?:last|final)$/;
/** "The second longest": it leaves the first place to another. */
const LOWER_RANK = /^(?:[2-9]|\d\d+)(?:nd|rd|th)$/;
const SUPERLATIVE = /^(?:most|least|worst|\w+est)$/;
const NO_SUPERLATIVE = wordList(`
  forest interest priest guest quest request conquest harvest arrest protest contest test west east rest nest chest crest
  manifest invest suggest digest honest modest
`);
/** "One of the". */
const LONGEST = 3;

/** The longest told as the second longest or as one of the longest, the third as the last. Only where the text is kept. */
export const findOtherRanks = ({ page, version, light }: Comparing, view: PairView): Stretch[] =>
  light
    ? view.edits.filter(
        edit =>
          isLostRank(page, edit.page, version, edit.version) ||
          isLostRank(version, edit.version, page, edit.page) ||
          (isOne(page, edit.page, ORDINAL) && isOne(version, edit.version, LAST)) ||
          (isOne(page, edit.page, LAST) && isOne(version, edit.version, ORDINAL)),
      )
    : [];

const isOne = ({ keys }: Side, [from, to]: Range, rank: RegExp): boolean =>
  to - from === 1 && rank.test(keys[from] ?? '');

function isLostRank(side: Side, [from, to]: Range, other: Side, [otherFrom, otherTo]: Range): boolean {
  if (to === from || to - from > LONGEST || otherTo - otherFrom > 1) return false;
  // "One of the oldest", "the oldest": the article may be kept.
  const at = side.keys[to] === 'the' ? to + 1 : to;
  const head = side.keys[at] ?? '';
  if (!SUPERLATIVE.test(head) || NO_SUPERLATIVE.has(head) || !isShared(side, at)) return false;
  const own = side.keys.slice(from, to);
  const amongOthers = (own[0] === '1' && own[1] === 'of') || own[0] === 'among';
  return (
    (amongOthers || own.some(word => LOWER_RANK.test(word))) &&
    other.keys.slice(otherFrom, otherTo).every(word => word === 'the')
  );
}
