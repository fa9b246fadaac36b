import type { Stretch } from '../align/align-words.ts';
import {
  type Comparing,
  isContent,
  isShared,
  keepsWord,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { isPredicate } from './clause-roles.ts';

const RELATIVES = /^(?:who|which|that|whom|whose)$/;
const SUBJECTS = /^(?:who|which|that)$/;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|does|do|not|also|\w{3,}ly)$/;
const REACH = 5;

/** "The firm that bought the mill": of whom the clause tells, and its verb. */
interface RelativeClause {
  readonly head: number;
  readonly verb: number;
  /** Nobody else is named before the verb: the head does it, or has it done to it. */
  readonly own: boolean;
  readonly word: string;
}

/**
 * A clause behind "who", "which" or "that" hung on another noun, "the firm that bought the mill closed" turned to "the
 * firm bought the mill that closed", or its subject made its object: "those who had left", "those whom it had left".
 */
export function findTurnedRelatives(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const ours = relativesIn(comparing, page, view.page);
  const theirs = relativesIn(comparing, version, view.version);
  const stretch = (one: RelativeClause, other: RelativeClause): Stretch => ({
    page: [Math.min(one.head, one.verb), Math.max(one.head, one.verb) + 1],
    version: [Math.min(other.head, other.verb), Math.max(other.head, other.verb) + 1],
  });
  for (const one of ours)
    for (const other of theirs) {
      const sameVerb = page.partner[one.verb] === other.verb && keepsWord(page, one.verb);
      const sameHead = isPartner(comparing, one.head, other.head);
      // Who does it became who has it done to him.
      if (sameVerb && sameHead && isTaken(one, other)) return [stretch(one, other)];
      // The clause of each is the main clause of the other.
      const exchanged =
        keepsWord(page, one.head) &&
        keepsWord(page, one.verb) &&
        !sameHead &&
        !sameVerb &&
        follows(page, version, one, other);
      if (exchanged && one.own && other.own) return [stretch(one, other)];
    }
  return [];
}

const isPartner = ({ page }: Comparing, at: number, there: number): boolean =>
  isShared(page, at) && page.partner[at] === there;

/** "Who had left" against "whom it had left". */
const isTaken = (one: RelativeClause, other: RelativeClause): boolean =>
  (one.word === 'whom' && !one.own && other.own && other.word === 'who') ||
  (other.word === 'whom' && !other.own && one.own && one.word === 'who');

/** The page's clause hangs on what is done to in the version's clause, and the version's verb rules the page's sentence. */
function follows(page: Side, version: Side, one: RelativeClause, other: RelativeClause): boolean {
  const object = page.partner[one.head] ?? -1;
  const main = version.partner[other.verb] ?? -1;
  const subject = version.partner[other.head] ?? -1;
  const ruled = page.partner[one.verb] ?? -1;
  return (
    object > other.verb &&
    object <= other.verb + REACH &&
    ruled > object &&
    subject >= 0 &&
    subject < main &&
    main < one.head
  );
}

function relativesIn(comparing: Comparing, side: Side, [from, to]: Range): RelativeClause[] {
  const found: RelativeClause[] = [];
  for (let at = from + 1; at + 1 < to; at += 1) {
    const word = side.keys[at] ?? '';
    const head = at - 1;
    if (!RELATIVES.test(word)) continue;
    const plural = /^(?:those|people|they|the)$/.test(side.keys[head] ?? '');
    if (!plural && (!isContent(comparing, side, head) || isPredicate(side, head, comparing.lexicon)))
      continue;
    let verb = at + 1;
    while (verb < to && AUXILIARY.test(side.keys[verb] ?? '')) verb += 1;
    const own = SUBJECTS.test(word) && verb < to && isPredicate(side, verb, comparing.lexicon);
    if (own) found.push({ head, verb, own, word });
    else if (word === 'whom')
      for (let next = at + 1; next < Math.min(to, at + 1 + REACH); next += 1)
        if (
          isContent(comparing, side, next) &&
          isPredicate(side, next, comparing.lexicon) &&
          !AUXILIARY.test(side.keys[next] ?? '')
        ) {
          found.push({ head, verb: next, own: false, word });
          break;
        }
  }
  return found;
}
