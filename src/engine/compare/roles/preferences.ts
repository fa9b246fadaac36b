import type { Stretch } from '../align/align-words.ts';
import { ANTONYM } from '../align/alignment.ts';
import { type Comparing, isContent, isShared, type PairView, type Range, type Side } from '../comparing.ts';

/** What follows these is put aside for something else: "rather than sign", "instead of cutting staff". */
const ASIDE: readonly (readonly string[])[] = [
  ['rather', 'than'],
  ['instead', 'of'],
  ['in', 'place', 'of'],
  ['in', 'lieu', 'of'],
  ['as', 'opposed', 'to'],
  ['but', 'not'],
  ['and', 'not'],
];
/** Most words of a text begin none. */
const BEGINS_PIVOT = new Set([...ASIDE.map(([first]) => first), 'not', 'than']);
const LESS = new Set(['less', 'fewer']);
/** A comparison's adjective stands this close before "than". */
const BEFORE_THAN = 4;
/** What is put aside or compared is named in the next words. */
const LONGEST = 6;
/** These begin another clause. */
const CLAUSE = new Set(
  'and or but because when while if who which that as since although though after before'.split(' '),
);

interface Pivot {
  /** The words put aside, or what something is measured by. */
  readonly rest: Range;
  /** The place of the word that compares: "cheaper", "more"; -1 where something is put aside. */
  readonly degree: number;
}

/**
 * What is chosen and what is put aside, or the two things compared, exchanged: "abandoned rather than wrecked" turned to
 * "wrecked instead of abandoned". Each text may put it in its own way; what counts is that the words put aside in the one
 * stand on the other side in the other.
 */
export function findTurnedPreferences(comparing: Comparing, view: PairView): Stretch[] {
  const ours = pivotsIn(comparing.page, view.page);
  if (ours.length === 0) return [];
  const theirs = pivotsIn(comparing.version, view.version);
  return ours.flatMap(here => {
    const there = theirs.find(other => areTurned(comparing, view, here, other));
    if (!there) return [];
    const from = ({ rest, degree }: Pivot) => (degree >= 0 ? degree : rest[0] - 1);
    return [{ page: [from(here), here.rest[1]] as const, version: [from(there), there.rest[1]] as const }];
  });
}

function pivotsIn(side: Side, [from, to]: Range): Pivot[] {
  const found: Pivot[] = [];
  for (let at = from; at < to; at += 1) {
    if (!BEGINS_PIVOT.has(side.keys[at] ?? '')) continue;
    const phrase = ASIDE.find(words => words.every((word, i) => side.keys[at + i] === word));
    if (phrase) {
      found.push({ rest: restAfter(side, at + phrase.length, to), degree: -1 });
      at += phrase.length - 1;
    } else if (side.keys[at] === 'not' && followsComma(side, at)) {
      found.push({ rest: restAfter(side, at + 1, to), degree: -1 });
    } else if (side.keys[at] === 'not' && butAfter(side, at, to) > 0) {
      found.push({ rest: [at + 1, butAfter(side, at, to)], degree: -1 });
    } else if (side.keys[at] === 'than') {
      const degree = degreeBefore(side, at, from);
      if (degree >= 0) found.push({ rest: restAfter(side, at + 1, to), degree });
    }
  }
  return found;
}

/** "Not on sales but on profits": what stands between is put aside; -1 without such a "but". */
function butAfter({ keys }: Side, not: number, most: number): number {
  if (keys[not + 1] === 'only') return -1;
  const but = keys.indexOf('but', not + 2);
  return but > 0 && but < Math.min(most, not + 1 + LONGEST) ? but : -1;
}

const followsComma = ({ words }: Side, at: number): boolean =>
  words.text.tokens[(words.token[at] ?? 0) - 1]?.text === ',';

function degreeBefore({ keys }: Side, than: number, least: number): number {
  for (let at = than - 1; at >= Math.max(least, than - BEFORE_THAN); at -= 1)
    if (/^(?:more|less|fewer|better|worse|\w{2,}er)$/.test(keys[at] ?? '')) return at;
  return -1;
}

function restAfter(side: Side, from: number, most: number): Range {
  let to = from;
  while (
    to < most &&
    to < from + LONGEST &&
    !(to > from && (CLAUSE.has(side.keys[to] ?? '') || followsMark(side, to)))
  )
    to += 1;
  return [from, to];
}

const followsMark = ({ words }: Side, at: number): boolean =>
  /^[,;:.!?"“”–—]$/.test(words.text.tokens[(words.token[at] ?? 0) - 1]?.text ?? '');

function areTurned(comparing: Comparing, view: PairView, here: Pivot, there: Pivot): boolean {
  if (here.degree >= 0 !== there.degree >= 0) return false;
  if (here.degree >= 0 && !areOneDegree(comparing, here.degree, there.degree)) return false;
  const ours = partnersOf(comparing, comparing.page, here.rest, view.version);
  const theirs = partnersOf(comparing, comparing.version, there.rest, view.page);
  const inside = (at: number, [from, to]: Range) => at >= from && at < to;
  if (ours.some(at => inside(at, there.rest)) || theirs.some(at => inside(at, here.rest))) return false;
  return here.degree >= 0 ? ours.length > 0 && theirs.length > 0 : ours.length + theirs.length > 0;
}

/** "Cheaper than" answers "dearer than" with the sides exchanged: only one and the same degree turns the sense. */
function areOneDegree({ page, version }: Comparing, ours: number, theirs: number): boolean {
  const [a, b] = [page.keys[ours] ?? '', version.keys[theirs] ?? ''];
  if (LESS.has(a) !== LESS.has(b)) return false;
  return a === b || (page.partner[ours] === theirs && isShared(page, ours));
}

/** Where the content words of a range stand in the other sentence. */
function partnersOf(comparing: Comparing, side: Side, [from, to]: Range, [least, most]: Range): number[] {
  const partners: number[] = [];
  for (let at = from; at < to; at += 1) {
    const partner = side.partner[at] ?? -1;
    if (side.relation[at] !== ANTONYM && isContent(comparing, side, at) && partner >= least && partner < most)
      partners.push(partner);
  }
  return partners;
}
