import type { Stretch } from '../align/align-words.ts';
import { INFLECTED, MOVED, NONE, SAME } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { standsBehind } from '../roles/standing-behind.ts';
import { isCharged } from '../vocabulary/charged-words.ts';
import { isBody, isSpeaker, mayBeAgents, mayBeOneActor } from '../vocabulary/speakers.ts';
import { isVerdict } from '../vocabulary/valence.ts';

/** A noun phrase for someone who acts, ending with its head: "the regional government". */
interface Actor {
  readonly range: Range;
  readonly head: string;
  /** The changed word before the head. */
  readonly modifier: string;
  readonly named: boolean;
}

/** Longer phrases are descriptions. */
const LONGEST_ACTOR = 4;

/**
 * One actor put for another: "the army" for "the rebels". English names a party by its head noun, and two head nouns
 * that are no synonyms name two parties; where the party says or believes something, the words are given to another.
 */
export function findActorChanges(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english || !comparing.light) return [];
  return view.edits.flatMap(edit => {
    const claim = findOther(comparing, view, edit);
    return claim ? [claim] : [];
  });
}

function findOther(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  const { page, version, lexicon } = comparing;
  const actorOf = (side: Side, range: Range, whole: Range): Actor | null =>
    bodyAround(comparing, side, range) ??
    actorIn(comparing, side, range) ??
    agentsIn(comparing, side, range, whole);
  const ours = actorOf(page, edit.page, view.page);
  if (!ours) return null;
  const theirs = actorOf(version, edit.version, view.version);
  if (!theirs || (ours.named && theirs.named && ours.head !== theirs.head)) return null;
  const parted = areOtherBodies(comparing, ours, theirs) || isPartisan(ours.head) !== isPartisan(theirs.head);
  // Who stands elsewhere in the other sentence too is not the one who stands here.
  const elsewhere = hasMoved(page, ours) !== hasMoved(version, theirs);
  if (mayBeOneActor(ours.head, theirs.head, lexicon) && !parted && !elsewhere) return null;
  // Coloured, not replaced: "supporters", "henchmen".
  if (isCharged(ours.head, lexicon) !== isCharged(theirs.head, lexicon)) return null;
  if (hasMoved(page, ours) && hasMoved(version, theirs)) return null;
  const speaks =
    standsBehind(comparing, page, view.page, ours.range) &&
    standsBehind(comparing, version, view.version, theirs.range);
  // Who moved within the sentence may do something else in it now; he is replaced where another speaks in his place.
  if (!speaks && (hasMoved(page, ours) || hasMoved(version, theirs))) return null;
  if (ours.named !== theirs.named && (!speaks || areIntroduced(comparing, ours, theirs))) return null;
  return {
    kind: speaks ? 'attribution' : 'name',
    severity: 'meaning',
    page: ours.range,
    version: theirs.range,
    confidence: 0.7,
    why: speaks ? 'The other version gives this to somebody else.' : 'Someone or something else is meant.',
  };
}

const hasMoved = ({ relation }: Side, { range }: Actor): boolean => relation[range[1] - 1] === MOVED;

/** The first actor among the changed words of a range, with the changed words before it. */
function actorIn(comparing: Comparing, side: Side, [from, to]: Range): Actor | null {
  for (let at = from; at < to; at += 1) {
    const relation = side.relation[at];
    if (relation === SAME || relation === INFLECTED || beginsWithDigit(side.keys[at])) continue;
    const named = side.names[at] === 1;
    if (!named && !isActorHead(comparing, side, at)) continue;
    if (named && at + 1 < to && side.names[at + 1] === 1) continue;
    let first = at;
    while (first > from && at - first < LONGEST_ACTOR && belongs(comparing, side, first - 1)) first -= 1;
    return {
      range: [first, at + 1],
      head: side.keys[at] ?? '',
      modifier: modifierBefore(side, first, at),
      named,
    };
  }
  return null;
}

/** A single changed word for people who do something for a living, where it has something to say: "bottlers warn". */
function agentsIn(comparing: Comparing, side: Side, range: Range, whole: Range): Actor | null {
  const head = side.keys[range[0]] ?? '';
  const single = range[1] === range[0] + 1 && side.relation[range[0]] === NONE;
  if (!single || !mayBeAgents(head, comparing.lexicon) || !standsBehind(comparing, side, whole, range))
    return null;
  return { range, head, modifier: '', named: false };
}

/** The last word before the head that is no "'s". */
function modifierBefore({ keys }: Side, first: number, head: number): string {
  for (let at = head - 1; at >= first; at -= 1) if (keys[at] !== "'s") return keys[at] ?? '';
  return '';
}

/** The changed words before a kept body: "interior" in "interior ministry". */
function bodyAround(comparing: Comparing, side: Side, [from, to]: Range): Actor | null {
  if (to === from || side.relation[to] !== SAME || side.relation[to - 1] !== NONE) return null;
  if (!isContent(comparing, side, to - 1)) return null;
  const head = side.keys[to] ?? '';
  if (
    (side.words.token[to] ?? 0) - (side.words.lastToken[to - 1] ?? 0) !== 1 ||
    !isBody(head, comparing.lexicon)
  )
    return null;
  return {
    range: [Math.max(from, to - 2), to + 1],
    head,
    modifier: side.keys[to - 1] ?? '',
    named: side.names[to] === 1,
  };
}

/** Words before a body that do not tell it from another of its sort. */
const GENERIC = new Set(
  `new old former current present big small large own whole entire same main leading top senior junior major local
  powerful influential official state national the said own newly private public several multiple many few some
  various other another both all most different numerous two three four five six ten dozens hundreds`.split(
    /\s+/,
  ),
);

/** Whose words are given to a camp are no longer anyone's: "people familiar with the matter", "her opponents". */
const isPartisan = (head: string): boolean =>
  /^(?:opponent|critic|rival|enem|adversar|foe|supporter|ally|allies|backer|defender|sympathi[sz]er)/.test(
    head,
  );

/** Two bodies of one sort under different words, or people of two bodies: no dictionary relates "health" to "interior". */
function areOtherBodies({ lexicon }: Comparing, ours: Actor, theirs: Actor): boolean {
  const [a, b] = [ours.modifier, theirs.modifier];
  return (
    ((isBody(ours.head, lexicon) && isBody(theirs.head, lexicon)) ||
      (isBody(a, lexicon) && isBody(b, lexicon))) &&
    [a, b].every(word => word !== '' && !GENERIC.has(word) && !isVerdict(word, lexicon)) &&
    a !== b &&
    !mayBeOneActor(a, b, lexicon)
  );
}

/** A compound's head is its last noun: "port authority" is an authority, "police report" no police. */
const isActorHead = (comparing: Comparing, side: Side, at: number): boolean =>
  isSpeaker(side.keys[at] ?? '', comparing.lexicon) &&
  !(
    side.relation[at + 1] !== SAME &&
    isContent(comparing, side, at + 1) &&
    isSpeaker(side.keys[at + 1] ?? '', comparing.lexicon) &&
    (side.words.token[at + 1] ?? 0) - (side.words.lastToken[at] ?? 0) === 1
  );

const belongs = (comparing: Comparing, side: Side, at: number): boolean =>
  side.relation[at] !== SAME && (isContent(comparing, side, at) || side.keys[at] === "'s");

/**
 * "Anna Weiss" may be "the physician" where either text has said so: the word stands beside the name. News names a body
 * once and goes on with "the company": a body the version speaks of elsewhere may be the one named here.
 */
function areIntroduced({ page, version, lexicon }: Comparing, ours: Actor, theirs: Actor): boolean {
  const [name, noun] = ours.named ? [ours.head, theirs.head] : [theirs.head, ours.head];
  const near = ({ keys }: Side): boolean =>
    keys.some((key, at) => key === name && keys.slice(Math.max(0, at - 6), at + 7).includes(noun));
  return near(page) || near(version) || (isBody(noun, lexicon) && version.keys.includes(noun));
}
