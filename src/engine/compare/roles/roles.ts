import type { Stretch } from '../align/align-words.ts';
import { MOVED, SYNONYM } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Comparing,
  isContent,
  isShared,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { areConverse, isEitherVoice, isGiving, isMutual, isOneWay } from '../vocabulary/role-verbs.ts';
import { headsOf, personAt, predicateAt, type Roles, rolesOf } from './clause-roles.ts';

/** Parties that changed places round one verb or adjective: "toxic to bees", "bees are toxic to it". */
export function findTurnedRoles(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  // Where the text is kept, parties that changed places are words that moved: asking every verb would only cost time.
  if (comparing.light && !page.relation.subarray(...view.page).includes(MOVED)) return found;
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const partner = page.partner[at] ?? -1;
    if (partner < view.version[0] || partner >= view.version[1] || !isShared(page, at)) continue;
    if (!isContent(comparing, page, at) || isMutual(page.keys[at] ?? '', lexicon)) continue;
    const here = predicateAt(page, at, view.page, lexicon);
    const there = predicateAt(version, partner, view.version, lexicon);
    // Of two nouns with verbs of their own nothing is known: "gave a warning", "heard a warning".
    if (here < 0 || there < 0 || (here !== at && there !== partner)) continue;
    const ours = rolesOf(comparing, page, here, view.page);
    const theirs = rolesOf(comparing, version, there, view.version);
    if (!areTurned(comparing, ours, theirs)) continue;
    found.push({ page: spanOf(ours), version: spanOf(theirs) });
  }
  return found;
}

/** "The bank lent the club money", "the club borrowed money from the bank": one deal, told from its two ends. */
export function isToldFromOtherEnd(comparing: Comparing, view: PairView, at: number, there: number): boolean {
  const { page, version, lexicon } = comparing;
  if (!areConverse(page.keys[at] ?? '', version.keys[there] ?? '', lexicon)) return false;
  const ours = rolesOf(comparing, page, at, view.page);
  const theirs = rolesOf(comparing, version, there, view.version);
  return (
    shared(comparing, ours.doers, [...theirs.done, ...theirs.rest]).length > 0 &&
    shared(comparing, [...ours.done, ...ours.rest], theirs.doers).length > 0
  );
}

/** The words of one group that stand for someone in another, as the alignment or the pronoun has it. */
function shared(comparing: Comparing, ours: readonly number[], theirs: readonly number[]): number[] {
  const { page, version } = comparing;
  return ours.filter(at => {
    const person = personAt(page, at);
    return person
      ? theirs.some(other => personAt(version, other) === person)
      : theirs.includes(page.partner[at] ?? -1);
  });
}

function areTurned(comparing: Comparing, ours: Roles, theirs: Roles): boolean {
  const gives = isGiving(comparing.page.keys[ours.verb] ?? '', comparing.lexicon);
  if (gives && (ours.passive || theirs.passive)) return false;
  const { page, version, lexicon } = comparing;
  const together = shared(comparing, ours.doers, theirs.doers);
  if (together.length > 0) return areHeadsTurned(comparing, ours, theirs);
  const turned = shared(comparing, ours.doers, theirs.done);
  const undone = shared(comparing, ours.done, theirs.doers);
  if (turned.length > 0 && undone.length > 0) return true;
  // "A man who was seen", "a man who saw him".
  if (
    ours.passive !== theirs.passive &&
    ours.relative &&
    theirs.relative &&
    isOneVerb(comparing, ours, theirs)
  ) {
    const unnamed = ours.doers.length + theirs.doers.length === 0;
    // "The dog that bit the boy", "that was bitten by the boy".
    const byWhom = ours.passive ? turned : undone;
    return byWhom.length > 0 || (unnamed && isOneWay(page.keys[ours.verb] ?? '', lexicon));
  }
  // "A tactic she has rejected", "a tactic that has rejected her".
  if (
    !ours.passive &&
    !theirs.passive &&
    ours.relative !== theirs.relative &&
    isOneVerb(comparing, ours, theirs)
  ) {
    const other = ours.relative ? undone : turned;
    return other.some(at => page.keys[at] !== 'it' && !beginsWithDigit(page.keys[at]));
  }
  if (shared(comparing, headsOf(page, ours.done), headsOf(version, theirs.done)).length > 0) return false;
  const verb = page.keys[ours.verb] ?? '';
  const oneWay = isOneWay(verb, lexicon) && isOneWay(version.keys[theirs.verb] ?? '', lexicon);
  if (ours.passive && theirs.passive) return areExchanged(comparing, ours, theirs);
  // One party alone tells enough where a verb never goes both ways: who is warned has not warned.
  if (!ours.passive && !theirs.passive) return oneWay && undone.length > 0 && ours.doers.length > 0;
  const [named, other] = ours.passive ? [ours, theirs] : [theirs, ours];
  if (named.doers.length > 0) return false;
  const sure = other.active && page.relation[ours.verb] !== SYNONYM && !isEitherVoice(verb, lexicon);
  if (!oneWay && !sure) return false;
  const [subject, another] = [subjectHead(page, ours), subjectHead(version, theirs)];
  return (
    (ours.passive ? undone : turned).includes(subject) &&
    page.keys[subject] === version.keys[another] &&
    page.keys[subject] !== 'it'
  );
}

/** "The last soldiers of the party were lowered": the soldiers were. */
const subjectHead = (side: Side, { passive, done, doers, subject }: Roles): number =>
  headsOf(side, passive ? done : doers)[0] ?? subject;

/** "The damp air would destroy the wood", "the humid wood would destroy the air": what is shared only qualifies. */
function areHeadsTurned(comparing: Comparing, ours: Roles, theirs: Roles): boolean {
  if (ours.passive || theirs.passive || !isOneVerb(comparing, ours, theirs)) return false;
  const { page, version } = comparing;
  const [doers, done] = [headsOf(page, ours.doers), headsOf(page, ours.done)];
  const [others, undergone] = [headsOf(version, theirs.doers), headsOf(version, theirs.done)];
  return (
    shared(comparing, doers, others).length === 0 &&
    shared(comparing, doers, undergone).length > 0 &&
    shared(comparing, done, others).length > 0
  );
}

const isOneVerb = ({ page }: Comparing, ours: Roles, theirs: Roles): boolean =>
  page.partner[ours.verb] === theirs.verb && page.relation[ours.verb] !== SYNONYM;

/** "The mill was turned into flats", "the flats were turned into a mill". */
const areExchanged = (comparing: Comparing, ours: Roles, theirs: Roles): boolean =>
  shared(comparing, ours.done, theirs.rest).length > 0 &&
  shared(comparing, ours.rest, theirs.done).length > 0;

function spanOf({ verb, doers, done, rest }: Roles): Range {
  const places = [verb, ...doers, ...done, ...rest];
  return [Math.min(...places), Math.max(...places) + 1];
}
