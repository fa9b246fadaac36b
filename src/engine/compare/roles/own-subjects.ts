import type { Stretch } from '../align/align-words.ts';
import { NONE, SAME } from '../align/alignment.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from '../comparing.ts';

/** "Her youngest brother": so many words name whose doing it became. */
const LONGEST = 3;

/**
 * "Orr lent his brother the boat" turned to "Orr's brother lent him the boat", or the reverse: what somebody did is told of
 * somebody of his. Only where the text is kept.
 */
export function findExchangedOwnSubjects(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, light } = comparing;
  if (!light) return [];
  const here = ownSubject(comparing, page, view.page, version);
  if (here) return [{ page: here.own, version: here.other }];
  const there = ownSubject(comparing, version, view.version, page);
  return there ? [{ page: there.other, version: there.own }] : [];
}

/** Where one side has "Orr's brother lent" and the other "Orr lent", the brother standing behind it. */
function ownSubject(
  comparing: Comparing,
  side: Side,
  [from, to]: Range,
  other: Side,
): { own: Range; other: Range } | null {
  const { keys, relation, partner } = side;
  for (let at = from + 1; at < to; at += 1) {
    if (keys[at] !== "'s" || relation[at] === SAME || relation[at - 1] !== SAME) continue;
    const owner = partner[at - 1] ?? 0;
    for (let verb = at + 2; verb < Math.min(to, at + 2 + LONGEST); verb += 1) {
      // "Was" and "has" may begin a passive, which tells it from the other end.
      if (relation[verb] === NONE || partner[verb] !== owner + 1 || !isContent(comparing, side, verb))
        continue;
      const head = verb - 1;
      const place = partner[head] ?? -1;
      if (relation[head] !== NONE && place > owner + 1 && other.keys[place] === keys[head])
        return { own: [at - 1, verb + 1], other: [owner, place + 1] };
    }
  }
  return null;
}
