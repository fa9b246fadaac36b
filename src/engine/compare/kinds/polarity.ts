import type { Stretch } from '../align/align-words.ts';
import { ANTONYM, NONE } from '../align/alignment.ts';
import { type Claim, type Comparing, type PairView, type Range, type Side, unmatched } from '../comparing.ts';
import { findMovedFocus } from '../denials/focus.ts';
import { findLostConditionals } from '../denials/lost-conditionals.ts';
import { isNegator } from '../denials/negators.ts';
import { findUnsaid } from '../denials/unsaid.ts';
import { findLostComparisons } from '../figures/lost-comparisons.ts';
import { findTurnedMargins } from '../figures/margins.ts';
import { findTurnedMultiples } from '../figures/multiples.ts';
import { findOneAndMore } from '../figures/one-and-more.ts';
import { phrases } from '../phrases.ts';
import { findExchangedParties } from '../roles/exchanged-parties.ts';
import { findTurnedGovernors } from '../roles/governing-verbs.ts';
import { findTakenSubjects } from '../roles/lost-subjects.ts';
import { findTurnedOwners } from '../roles/owners.ts';
import { findTurnedPreferences } from '../roles/preferences.ts';
import { findTurnedRoles, isToldFromOtherEnd } from '../roles/roles.ts';
import { findSwaps } from '../roles/swaps.ts';
import { takeOppositeSides } from '../senses/camps.ts';
import { findTurnedConstructions } from '../senses/constructions.ts';
import { findContradictions } from '../senses/contradictions.ts';
import { findDeaths } from '../senses/deaths.ts';
import { findDirections } from '../senses/directions.ts';
import { findLostIdioms } from '../senses/idioms.ts';
import { findLostParticles } from '../senses/lost-particles.ts';
import { findTurnedParticles } from '../senses/particles.ts';
import { findWrongSenses } from '../senses/wrong-senses.ts';
import { findTurnedTenses } from '../times/tenses.ts';
import { findTurnedTimeSpans } from '../times/time-spans.ts';
import { findTurnedUntils } from '../times/untils.ts';
import { SHARE_STEP, shareOf } from '../vocabulary/quantifiers.ts';
import { valenceOf } from '../vocabulary/valence.ts';
import {
  CAMP,
  CONDITION,
  CONSTRUCTION,
  DEGREE,
  DIRECTION,
  NEGATION,
  OPPOSITE,
  PARTICLE,
  POLARITY,
  SHARE,
  SWAP,
  TIE,
  TIME_SPAN,
  VALENCE,
} from './concerns.ts';
import { findConditions } from './condition.ts';
import { clauseAround, findMovedNegations, findNegations, openNegators } from './negation.ts';
import { SHAPES } from './shapes.ts';
import { ELSE, turnedClaim } from './turned.ts';

type Find = (comparing: Comparing, view: PairView) => readonly Claim[];

/** Turned stretches as claims. */
const turned =
  (
    find: (comparing: Comparing, view: PairView) => readonly Stretch[],
    confidence: number,
    why?: string,
  ): Find =>
  (comparing, view) =>
    find(comparing, view).map(stretch => turnedClaim(view, stretch, confidence, why));

/** What may turn a statement round, and the concerns without which it cannot have done so. */
const TURNS: readonly (readonly [find: Find, wanted: number])[] = [
  [findNegations, NEGATION],
  [findOpposites, OPPOSITE],
  [findShares, SHARE],
  [findMovedNegations, NEGATION | SWAP],
  [findConditions, CONDITION],
  [findDegrees, DEGREE],
  [findTurnedComparisons, SWAP],
  [turned(findTurnedPreferences, 0.7), POLARITY],
  [turned(findTurnedParticles, 0.7), PARTICLE],
  [turned(findTurnedConstructions, 0.7), CONSTRUCTION],
  [turned(findLostParticles, 0.6), POLARITY],
  [turned(findLostIdioms, 0.55, ELSE), POLARITY],
  [turned(findLostComparisons, 0.6), POLARITY],
  [turned(findLostConditionals, 0.6), POLARITY],
  [turned(findTurnedGovernors, 0.6), POLARITY],
  [turned(findTurnedUntils, 0.6), POLARITY],
  ...SHAPES.map(([find, confidence, why]) => [turned(find, confidence, why), POLARITY] as const),
  [turned(findTurnedOwners, 0.55, ELSE), POLARITY],
  [turned(findTakenSubjects, 0.6), POLARITY],
  [turned(findUnsaid, 0.6), POLARITY],
  [turned(findMovedFocus, 0.6), POLARITY],
  [turned(findTurnedMultiples, 0.7), POLARITY],
  [turned(findTurnedMargins, 0.65), POLARITY],
  [turned(findOneAndMore, 0.6), POLARITY],
  [turned(findContradictions, 0.65), TIE],
  [turned(findDeaths, 0.7), POLARITY],
  [turned(findWrongSenses, 0.55, ELSE), POLARITY],
  [turned(findTurnedRoles, 0.65), POLARITY],
  [turned(findExchangedParties, 0.6), POLARITY],
  [findTenses, POLARITY],
  [turned(findTurnedTimeSpans, 0.7), TIME_SPAN],
  [turned(findDirections, 0.7), DIRECTION],
  [findCamps, CAMP],
  [findValences, VALENCE],
];

/** Statements turned round: denied or no longer denied, the opposite word, the two sides exchanged. */
export function findPolarityChanges(comparing: Comparing, view: PairView, concerns: number): Claim[] {
  const claims: Claim[] = [];
  for (const [find, wanted] of TURNS)
    if ((concerns & wanted) === wanted) claims.push(...find(comparing, view));
  return claims;
}

/** "Little probable" is what others call unlikely. */
const isScanty = ({ keys }: Side, at: number): boolean =>
  /^(?:little|hardly|scarcely|barely|less|least)$/.test(keys[at - 1] ?? '');

/** Which part of a country is meant is a matter of names. */
const COMPASS = /^(?:north|south|east|west)(?:ern)?$/;

/** A word and its opposite, unless a negation came or went with it: "not easy", "hard". */
function findOpposites(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const claims: Claim[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    if (page.relation[at] !== ANTONYM || (comparing.light && COMPASS.test(page.keys[at] ?? ''))) continue;
    const partner = page.partner[at] ?? 0;
    // A longer sentence may deny other things in other words: "not willing" for "unwilling".
    if (isScanty(page, at) !== isScanty(version, partner)) continue;
    if (!comparing.light && isToldFromOtherEnd(comparing, view, at, partner)) continue;
    const balanced =
      openNegators(comparing, page, clauseAround(at, view.page)).length % 2 ===
      openNegators(comparing, version, clauseAround(partner, view.version)).length % 2;
    if (balanced)
      claims.push(
        turnedClaim(
          view,
          { page: [at, at + 1], version: [partner, partner + 1] },
          comparing.light ? 0.85 : 0.65,
        ),
      );
  }
  return claims;
}

/** Where the text is kept, what is done or to come is a matter of certainty. */
function findTenses(comparing: Comparing, view: PairView): Claim[] {
  if (comparing.light) return [];
  return findTurnedTenses(comparing, view).map(tense => turnedClaim(view, tense, 0.55));
}

/** "As tall as" turned to "taller than", or the reverse. */
function findDegrees(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.light) return [];
  const has = (side: Side, range: Range, word: string) =>
    unmatched(side, range).some(at => side.keys[at] === word);
  const equal = (side: Side, range: Range) => has(side, range, 'as') && !has(side, range, 'than');
  const unequal = (side: Side, range: Range) => has(side, range, 'than') && !has(side, range, 'as');
  return phrases(view.edits)
    .filter(
      edit =>
        (equal(comparing.page, edit.page) && unequal(comparing.version, edit.version)) ||
        (unequal(comparing.page, edit.page) && equal(comparing.version, edit.version)),
    )
    .map(edit => turnedClaim(view, edit, 0.75));
}

/** Where all is reworded, "some" and "all" trade places freely; "few" and "most" do not. */
const WIDE_STEP = 1.5;

const FEW = shareOf('few') ?? 0;
const SOME = shareOf('some');
const MOST = shareOf('most') ?? Infinity;

/** "Only five of them": few, whatever the figure. */
const isOnlySome = (keys: readonly string[], at: number): boolean =>
  /^(?:only|just|merely)$/.test(keys[at - 1] ?? '') && /^\d+$/.test(keys[at] ?? '') && keys[at + 1] === 'of';

/** "Part of the route": some of it, whatever "the greater part" may be. */
const isSomePart = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'part' &&
  keys[at + 1] === 'of' &&
  !/^(?:maj|gre|lar|big|good|be[ts]t|most)/.test(keys[at - 1] ?? '');

const levelAt = (keys: readonly string[], at: number): number | undefined =>
  isOnlySome(keys, at) ? FEW : isSomePart(keys, at) ? SOME : shareOf(keys[at] ?? '');

const isCompound = ({ words }: Side, at: number): boolean =>
  /^[-‑–]$/.test(words.text.tokens[(words.lastToken[at] ?? 0) + 1]?.text ?? '');

/** "Most" turned to "few". */
function findShares(comparing: Comparing, view: PairView): Claim[] {
  const step = comparing.light ? SHARE_STEP : WIDE_STEP;
  const share = (side: Side, range: Range): number | undefined => {
    // "Not all passed" says what "some did not" says.
    for (const at of unmatched(side, range)) {
      // "Half-term", "All Saints": a part of a name says nothing of shares.
      if (side.names[at] === 1 || isCompound(side, at)) continue;
      const level = levelAt(side.keys, at);
      if (level !== undefined && side.keys[at - 1] !== 'not') return level;
    }
    return undefined;
  };
  return view.edits.flatMap(edit => {
    const ours = share(comparing.page, edit.page);
    const theirs = share(comparing.version, edit.version);
    if (ours === undefined || theirs === undefined || Math.abs(ours - theirs) < step) return [];
    // "Few have tanks": "most have no tanks".
    const denies = ({ keys }: Side, [from]: Range) =>
      keys.slice(from, from + SHORT_EDIT).some((_, i) => isNegator(keys, from + i));
    const isTurned = denies(comparing.page, edit.page) !== denies(comparing.version, edit.version);
    if (isTurned && Math.max(ours, theirs) >= MOST && Math.min(ours, theirs) <= FEW) return [];
    return [turnedClaim(view, edit, 0.8)];
  });
}

/** "More tired than hungry": the two things compared changed places. */
function findTurnedComparisons(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.light) return [];
  return findSwaps(comparing, view)
    .filter(swap => swap.of === 'comparison')
    .map(swap => turnedClaim(view, swap, 0.8));
}

/** In a text reworded throughout a longer edit is a rewritten clause, with words of many matters. */
const SHORT_EDIT = 8;

/** "Against" turned to "in favor of", "fell" to "went up": the two sides of one matter, in whatever words. */
function findCamps(comparing: Comparing, view: PairView): Claim[] {
  const { page, version, lexicon } = comparing;
  const denied = (side: Side, range: Range) => openNegators(comparing, side, range).length % 2;
  // "Neither was hurt", "both were unhurt": reworded, what denies may stand before the edit.
  const around = ([from, to]: Range, whole: Range): Range =>
    comparing.light ? [from, to] : [clauseAround(from, whole)[0], to];
  const edits = comparing.light
    ? phrases(view.edits)
    : view.edits.filter(
        ({ page: ours, version: theirs }) => Math.max(ours[1] - ours[0], theirs[1] - theirs[0]) <= SHORT_EDIT,
      );
  return edits
    .filter(
      edit =>
        takeOppositeSides(lexicon, page, edit.page, version, edit.version) &&
        denied(page, around(edit.page, view.page)) === denied(version, around(edit.version, view.version)),
    )
    .map(edit => turnedClaim(view, edit, 0.7));
}

/** A good word for a bad one, or the reverse, where the text is otherwise kept. */
function findValences(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.light) return [];
  const { page, version } = comparing;
  const sum = (side: Side, [from, to]: Range): number => {
    let total = 0;
    for (let at = from; at < to; at += 1)
      if (side.relation[at] === NONE) total += valenceOf(side.keys[at] ?? '', comparing.lexicon);
    return total;
  };
  return phrases(view.edits)
    .filter(edit => sum(page, edit.page) * sum(version, edit.version) < 0)
    .map(edit => turnedClaim(view, edit, 0.7));
}
