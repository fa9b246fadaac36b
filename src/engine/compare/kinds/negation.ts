import type { Stretch } from '../align/align-words.ts';
import { ANTONYM, INFLECTED, MOVED, SAME, SYNONYM } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  unmatched,
} from '../comparing.ts';
import { isDeniedElsewhere } from '../denials/denied-elsewhere.ts';
import { deniesClaim, isLacking, isNegator, isTakenBack, makesLittle, mayDeny } from '../denials/negators.ts';
import { turnedClaim } from './turned.ts';

/** One side has a negation more than the other, and nothing on the other side makes up for it. */
export function findNegations(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const ours = openNegators(comparing, page, view.page);
  const theirs = openNegators(comparing, version, view.version);
  // Reworded throughout, a sentence may lose a negation in one clause and put another in its second.
  if (comparing.light && ours.length % 2 === theirs.length % 2) return [];
  const [side, other, own] = ours.length > theirs.length ? [page, version, ours] : [version, page, theirs];
  const range = side === page ? view.page : view.version;
  const otherRange = side === page ? view.version : view.page;
  const denying = own.filter(place => deniedWord(comparing, side, place, range) >= 0);
  for (const at of denying) {
    const denied = deniedWord(comparing, side, at, range);
    if (isDeniedElsewhere(side, at, range, other)) continue;
    if (isMadeUp(comparing, side, at, denied, range, other, otherRange)) continue;
    const partner = side.partner[denied] ?? 0;
    const plain: Range = [Math.min(partner, plainStart(other, partner, otherRange)), partner + 1];
    // "Have ruled" stands for "have not ruled": what shows the gap stands before the negation too.
    const shown = other.partner[plain[0]] === at - 1 ? at - 1 : at;
    const negated: Range = [Math.min(shown, denied), Math.max(at, denied) + 1];
    const stretch: Stretch =
      side === page ? { page: negated, version: plain } : { page: plain, version: negated };
    return [turnedClaim(view, stretch, comparing.light ? 0.9 : 0.75)];
  }
  return denying.length === 0 || !comparing.light ? findDeniedDenial(comparing, view, side, own) : [];
}

/** Whether something on the other side denies what a negation denies here. */
function isMadeUp(
  comparing: Comparing,
  side: Side,
  at: number,
  denied: number,
  range: Range,
  other: Side,
  otherRange: Range,
): boolean {
  const partner = side.partner[denied] ?? 0;
  const around = comparing.light ? otherRange : clauseAround(partner, otherRange);
  // What denies beside "rule out" on both sides makes up for nothing: "did not rule out", "excluded".
  const made = mayDeny(side.keys[denied] ?? '', comparing.lexicon) ? partner : -1;
  return (
    hasDenial(comparing, other, around, made) ||
    other.relation.subarray(...around).includes(ANTONYM) ||
    other.keys.slice(...around).some(word => makesLittle(side.keys[at] ?? '', word)) ||
    isLastTime(side, range, other, otherRange) ||
    (!comparing.light && (endsInNo(other, otherRange) || isDoubled(side, at, other, partner))) ||
    isOpenStill(comparing, side, at, other, otherRange) ||
    isOnlyThen(side, at, other, otherRange) ||
    isWhileNot(side, at, other, otherRange) ||
    // Many languages ask "whether it was not" where English asks "whether it was".
    other.keys.slice(Math.max(otherRange[0], partner - WHETHER_BEFORE), partner).includes('whether')
  );
}

/** "Costs arise to them no": word for word from a language that denies at the end. */
const endsInNo = (side: Side, [from, to]: Range): boolean => {
  const { tokens } = side.words.text;
  for (let at = from; at < to; at += 1)
    if (
      side.keys[at] === 'no' &&
      side.relation[at] !== SAME &&
      (at + 1 === to || tokens[(side.words.lastToken[at] ?? 0) + 1]?.kind === 'mark')
    )
      return true;
  return false;
};

/** "He would not have done it for no other jersey": many languages deny twice what English denies once. */
const isDoubled = (side: Side, at: number, other: Side, partner: number): boolean => {
  const near = (keys: readonly string[], from: number, test: RegExp, reach: number) =>
    keys.slice(Math.max(0, from - reach), from).some(word => test.test(word));
  return (
    near(other.keys, partner, /^any/, 3) &&
    near(other.keys, partner, DENIES, 10) &&
    near(side.keys, at, DENIES, 10)
  );
};
const DENIES = /^(?:not|never|nobody|nothing|without|no)$/;

/** "Was last seen on Monday" has not been seen since. */
const isLastTime = (side: Side, range: Range, other: Side, otherRange: Range): boolean =>
  side.keys.slice(...range).includes('since') &&
  unmatched(other, otherRange).some(at => other.keys[at] === 'last');

/** "Has yet to ratify it": it "must still be ratified". "Hardly differed" was "much the same". */
const isOpenStill = (comparing: Comparing, side: Side, at: number, other: Side, range: Range): boolean => {
  const pattern = side.keys[at] === 'yet' ? /^(?:must|still|remains?|await(?:s|ing)?|pending)$/ : SAMENESS;
  const denied = deniedWord(comparing, side, at, [at, Math.min(at + 4, side.keys.length)]);
  return (
    (side.keys[at] === 'yet' ||
      [denied, at + 1].some(place => /^(?:differ|var|chang)/.test(side.keys[place] ?? ''))) &&
    unmatched(other, range).some(place => pattern.test(other.keys[place] ?? ''))
  );
};
/** "Not until Monday" is "only on Monday", "not as fast as" is "more slowly than". */
function isOnlyThen(side: Side, at: number, other: Side, range: Range): boolean {
  const behind = side.keys.slice(at + 1, at + 1 + BOUND_REACH);
  const said = unmatched(other, range).map(place => other.keys[place] ?? '');
  return (
    (behind.includes('until') && said.some(word => /^(?:only|1st|finally|just)$/.test(word))) ||
    (behind.some(word => word === 'as' || word === 'so') && said.includes('than'))
  );
}
/** "As long as they do not pay": "until they pay". */
const isWhileNot = (side: Side, at: number, other: Side, range: Range): boolean =>
  side.keys.slice(Math.max(0, at - BOUND_REACH), at).some(word => /^(?:long|while)$/.test(word)) &&
  unmatched(other, range).some(place => /^(?:until|till)$/.test(other.keys[place] ?? ''));
const BOUND_REACH = 7;
const SAMENESS =
  /^(?:stick|stuck|sticks|keep|keeps|kept|held|stood|maintain\w*|same|alike|similar|unchanged|equal|identical)$/;

/** What leaves a thing open once it is denied. */
const DENIED_DENIAL =
  /^(?:rul|exclu|den[iy]|reject|refus|dismiss|prevent|oppos|refut|disput|discard|forb|prohibit)/;

/** "Did not rule out" turned to "excluded": what a denied denial leaves open is denied in one word. */
function findDeniedDenial(
  comparing: Comparing,
  view: PairView,
  side: Side,
  negators: readonly number[],
): Claim[] {
  const own = side === comparing.page ? 'page' : 'version';
  const [other, theirs] =
    own === 'page' ? [comparing.version, 'version' as const] : [comparing.page, 'page' as const];
  return view.edits
    .filter(edit => {
      const at = negators.find(place => place >= edit[own][0] && place < edit[own][1]);
      if (at === undefined) return false;
      const next = side.keys.slice(at + 1, Math.min(at + 3, edit[own][1]));
      const denies = next.some(word => DENIED_DENIAL.test(word));
      const answered = openNegators(comparing, other, edit[theirs]).length > 0;
      return denies && !answered && hasDenial(comparing, other, edit[theirs], -1);
    })
    .map(edit => turnedClaim(view, edit, 0.7));
}

/** Changed words right before the one that lost its negation belong to the change: "the port may also close". */
function plainStart(side: Side, at: number, [least]: Range): number {
  let start = at;
  while (start > least && at - start < 3 && side.relation[start - 1] !== SAME) start -= 1;
  // Where nothing changed the word before it shows the gap: "is opening" for "is not opening".
  return start < at || start === least ? start : start - 1;
}

/** Negations of one side without their like in the other. */
export const openNegators = (comparing: Comparing, side: Side, [from, to]: Range): number[] => {
  const other = side === comparing.page ? comparing.version : comparing.page;
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isNegator(side.keys, at)) continue;
    // Where the text is kept, a denial put for a plain word is a matter of who says what, and how.
    if (comparing.light && deniesClaim(side.keys[at] ?? '')) continue;
    const relation = side.relation[at];
    // "Never" against "always" is a word and its opposite, counted there.
    if (relation === ANTONYM) continue;
    const kept = relation === SAME || relation === MOVED;
    // "Yet" is kept in "has yet to sign" and "has not signed yet", "not" in "did not break" and "not only broke": they
    // deny in the one only.
    const word = side.keys[at];
    const turnedNegator = (word === 'yet' || word === 'not') && !isNegator(other.keys, side.partner[at] ?? 0);
    if (!kept || turnedNegator) found.push(at);
  }
  return found;
};

const AUXILIARY = /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might)$/;

/** "Hit him when he did not": the clause ends with the negation, and its auxiliary stands for what is denied. */
function endsWithNegation({ keys, words, relation }: Side, at: number, [, to]: Range): boolean {
  const next = words.text.tokens[(words.lastToken[at] ?? 0) + 1];
  const ends = at + 1 >= to || next?.kind === 'mark';
  return ends && keys[at] === 'not' && AUXILIARY.test(keys[at - 1] ?? '') && relation[at - 1] === SAME;
}

/** The word the negation denies, if it stands in the other text too: one of the next three content words; or -1. */
const deniedWord = (comparing: Comparing, side: Side, at: number, range: Range): number =>
  deniedWords(comparing, side, at, range)[0] ?? (endsWithNegation(side, at, range) ? at - 1 : -1);

function deniedWords(comparing: Comparing, side: Side, at: number, [, to]: Range): number[] {
  const found: number[] = [];
  let looked = 0;
  for (let next = at + 1; next < Math.min(to, at + 7) && looked < 3; next += 1) {
    if (!isContent(comparing, side, next)) continue;
    looked += 1;
    // "Without evidence that the votes were burnt" denies the evidence alone.
    if (looked > 1 && !comparing.light && side.keys[at] === 'without') break;
    const relation = side.relation[next];
    if (relation === SAME || relation === MOVED || relation === INFLECTED || relation === SYNONYM)
      found.push(next);
  }
  return found;
}

/** What makes up for a negation stands close to what it denies; a longer reworded sentence says other things too. */
const CLAUSE_BEFORE = 7;
const CLAUSE_AFTER = 4;
const WHETHER_BEFORE = 12;

export const clauseAround = (at: number, [least, most]: Range): Range => [
  Math.max(least, at - CLAUSE_BEFORE),
  Math.min(most, at + CLAUSE_AFTER),
];

const partnerOf = ({ page, version }: Comparing, side: Side, at: number): string =>
  (side === page ? version : page).keys[side.partner[at] ?? -1] ?? '';

/** A changed word of the range may deny by itself. */
function hasDenial(comparing: Comparing, side: Side, [from, to]: Range, except: number): boolean {
  for (let at = from; at < to; at += 1) {
    const relation = side.relation[at];
    if (at === except || relation === SAME || relation === MOVED) continue;
    // "Dismissed" for "sacked" is what that word says, and makes up for no negation.
    if (
      relation === SYNONYM &&
      !comparing.light &&
      !mayDeny(partnerOf(comparing, side, at), comparing.lexicon)
    )
      continue;
    if (isLacking(side.keys, at)) return true;
    if (!isContent(comparing, side, at)) continue;
    const word = side.keys[at] ?? '';
    if (mayDeny(word, comparing.lexicon) && !isTakenBack(side.keys, at)) return true;
  }
  return false;
}

/** "A hint, not a cure" turned to "not a hint, but a cure": the negation denies another word. */
export function findMovedNegations(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const claims: Claim[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    if (page.relation[at] !== MOVED || !isNegator(page.keys, at)) continue;
    const there = page.partner[at] ?? 0;
    const own = deniedWords(comparing, page, at, view.page);
    const others = deniedWords(comparing, version, there, view.version);
    if (isNotAll(page, at, version, there) || isNotAll(version, there, page, at)) continue;
    const [ours] = own;
    const [theirs] = others;
    if (ours === undefined) continue;
    if (theirs === undefined) {
      if (!comparing.light && !isDeniedThere(comparing, view, ours))
        claims.push(turnedClaim(view, { page: [at, ours + 1], version: [there, there + 1] }, 0.65));
      continue;
    }
    const together = own.some(word => others.includes(page.partner[word] ?? -1));
    if (comparing.light ? page.partner[ours] === theirs : together) continue;
    claims.push(turnedClaim(view, { page: [at, ours + 1], version: [there, theirs + 1] }, 0.75));
  }
  return claims;
}

/** "Not all of it has been spent": some has not. */
const isNotAll = (side: Side, at: number, other: Side, there: number): boolean =>
  /^(?:all|every|both)$/.test(side.keys[at + 1] ?? '') &&
  other.keys.slice(Math.max(0, there - NOT_ALL_BEFORE), there).some(word => /^(?:some|part|1)$/.test(word));
const NOT_ALL_BEFORE = 8;

/** Whether the version denies, in the same clause, what the page denies at a place. */
function isDeniedThere(comparing: Comparing, view: PairView, at: number): boolean {
  const { page, version } = comparing;
  const partner = page.partner[at] ?? 0;
  const [from, to] = clauseAround(partner, view.version);
  if (hasDenial(comparing, version, [from, to], -1)) return true;
  for (let near = from; near < to; near += 1) if (isNegator(version.keys, near)) return true;
  return false;
}
