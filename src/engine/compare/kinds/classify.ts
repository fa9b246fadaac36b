import { SAME } from '../align/alignment.ts';
import type { Claim, Comparing, PairView, Range, Side } from '../comparing.ts';
import { isMovedSentence } from '../moved-sentences.ts';
import { standsElsewhere } from '../stands-elsewhere.ts';
import { findActorChanges } from './actor.ts';
import { findAdditions } from './addition.ts';
import { findAttributionChanges } from './attribution.ts';
import { findCertaintyChanges } from './certainty.ts';
import { findLeftOutClauses, findPutInClauses } from './clause.ts';
import {
  ACTOR,
  ATTRIBUTION,
  CERTAINTY,
  concernsIn,
  DATE,
  EVIDENCE,
  FRAME,
  LOADED,
  NAME,
  NUMBER,
  ORDER,
  POLARITY,
  SWAP,
  TIME_PLACE,
} from './concerns.ts';
import { findDateChanges } from './date.ts';
import { findLoadedWords } from './loaded.ts';
import { findNameChanges } from './name.ts';
import { findNumberChanges } from './number.ts';
import { findOmissions } from './omission.ts';
import { findOrderChanges, findSwappedSentences } from './order.ts';
import { findPolarityChanges } from './polarity.ts';
import { findQualifiers } from './qualifier.ts';
import { findQuoteChanges, hasGapInQuotation, isOpenlyPutIn } from './quote.ts';
import { findReplacements } from './replacement.ts';
import { findRewording } from './synonym.ts';

/** What one kind sees in a pair of sentences whose changes may be a matter of `concerns`. */
export type Kind = (comparing: Comparing, view: PairView, concerns: number) => readonly Claim[];

/** The kinds of change inside a sentence, the most specific first: words one kind has claimed are closed to the next. */
const KINDS: readonly (readonly [find: Kind, concerns?: number])[] = [
  [findQuoteChanges],
  [findDateChanges, DATE | TIME_PLACE],
  [findNumberChanges, NUMBER],
  [findAttributionChanges, ATTRIBUTION | FRAME],
  [findLeftOutClauses],
  [findPutInClauses],
  [findNameChanges, NAME],
  [findActorChanges, ACTOR],
  [findOrderChanges, ORDER],
  [findPolarityChanges, POLARITY | SWAP],
  [findCertaintyChanges, CERTAINTY | EVIDENCE],
  [findQualifiers],
  [findLoadedWords, LOADED],
  [findReplacements],
  [findRewording],
];

/**
 * Below this similarity a pair was made by place alone: what differs inside it is a rewritten or replaced sentence,
 * not a changed word.
 */
export const SURE_PAIR = 0.25;

/** Everything that differs between two texts, each stretch under its most specific kind. */
export function classify(comparing: Comparing, views: readonly PairView[]): Claim[] {
  const claims: Claim[] = [];
  const sure = views.filter(view => view.pair.similarity >= SURE_PAIR);
  const claimed = {
    page: new Uint8Array(comparing.page.words.count),
    version: new Uint8Array(comparing.version.words.count),
  };
  for (const view of sure) {
    if (view.edits.length === 0) continue;
    const concerns = concernsIn(comparing, view);
    for (const [find, wanted] of KINDS) {
      if (wanted !== undefined && (concerns & wanted) === 0) continue;
      for (const found of find(comparing, view, concerns)) {
        const claim = overChange(comparing, view, found);
        if (isOpenlyPutIn(comparing.page, claim.page) || isOpenlyPutIn(comparing.version, claim.version))
          continue;
        if (isClaimed(claimed.page, claim.page) || isClaimed(claimed.version, claim.version)) continue;
        mark(comparing.page.relation, claimed.page, claim.page);
        mark(comparing.version.relation, claimed.version, claim.version);
        claims.push(claim);
      }
    }
  }
  return [
    ...(comparing.light ? claims : toldOnce(comparing, claims)),
    ...findSwappedSentences(comparing, sure),
    ...findOmissions(comparing, views),
    ...findAdditions(comparing, views),
  ].filter(({ kind, page, version }) => {
    if (kind === 'omission')
      return (
        !hasGapInQuotation(comparing.page, page[0]) && !isToldElsewhere(comparing, comparing.version, version)
      );
    return kind !== 'addition' || !isToldElsewhere(comparing, comparing.page, page);
  });
}

/** What seems left out, or put in, was only moved. */
const isToldElsewhere = (comparing: Comparing, side: Side, range: Range): boolean =>
  standsElsewhere(comparing, side, range) || isMovedSentence(comparing, side, range);

/** A translator who takes a word in the wrong sense does so throughout: the reader is told once. */
function toldOnce({ page, version }: Comparing, claims: readonly Claim[]): Claim[] {
  const told = new Set<string>();
  return claims.filter(claim => {
    const single = claim.page[1] - claim.page[0] === 1 && claim.version[1] - claim.version[0] === 1;
    if (claim.kind !== 'polarity' || !single) return true;
    const singular = (word = '') => word.replace(/s$/, '');
    const pair = `${singular(version.keys[claim.version[0]])} ${singular(page.keys[claim.page[0]])}`;
    if (told.has(pair)) return false;
    told.add(pair);
    return true;
  });
}

/**
 * A claim on kept words only would point the reader beside the change: where the version's words it names were replaced,
 * it takes in what stands here instead.
 */
function overChange({ page }: Comparing, view: PairView, claim: Claim): Claim {
  const [from, to] = claim.page;
  if (to === from || claim.toSentenceEnd) return claim;
  if (page.relation.subarray(from, to).some(relation => relation !== SAME)) return claim;
  const edit = view.edits.find(
    ({ page: ours, version }) =>
      ours[1] > ours[0] && version[0] < claim.version[1] && claim.version[0] < version[1],
  );
  if (!edit) return claim;
  return { ...claim, page: [Math.min(from, edit.page[0]), Math.max(to, edit.page[1])] };
}

const isClaimed = (claimed: Uint8Array, [from, to]: Range): boolean => {
  for (let at = from; at < to; at += 1) if (claimed[at] === 1) return true;
  return false;
};

/** Claims the changed words of a range; kept words in it stay open for a claim beside it. */
function mark(relation: Uint8Array, claimed: Uint8Array, [from, to]: Range): void {
  for (let at = from; at < to; at += 1) if (relation[at] !== SAME || to - from === 1) claimed[at] = 1;
}
