import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { NONE } from '../align/alignment.ts';
import { isIndefinite } from '../articles.ts';
import {
  type Comparing,
  firstContent,
  isContent,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';
import { isPredicate, rolesOf } from './clause-roles.ts';

const POSSESSIVES = wordList('his her its their my our your');
/** So far behind a verb stands whose thing it is done to. */
const REACH = 5;

/** Kin: "a father" is anyone's, "his father" somebody's the reader knows. Dictionary forms. */
const isKin = anyFormIn(
  wordList(`
  father mother brother sister son daughter husband wife uncle aunt cousin grandfather grandmother grandson
  granddaughter nephew niece boyfriend girlfriend
`),
);

/** Whose something is, or who owns what is acted on, told of somebody else. */
export const findTurnedOwners = (comparing: Comparing, view: PairView): Stretch[] =>
  comparing.light ? [] : [...findOwnedByOthers(comparing, view), ...findClaimedKin(comparing, view)];

/** "Two guests lost their coats" turned to "it lost the coats of two guests", or the reverse. */
function findOwnedByOthers(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (page.relation[at] === NONE || there < view.version[0] || there >= view.version[1]) continue;
    if (!isContent(comparing, page, at) || !isPredicate(page, at, lexicon)) continue;
    if (!isPredicate(version, there, lexicon)) continue;
    const ours = ownedBehind(comparing, page, at, view.page);
    const theirs = ownedBehind(comparing, version, there, view.version);
    if (!ours || !theirs || page.partner[ours.thing] !== theirs.thing) continue;
    const isTurned =
      ours.owner < 0
        ? theirs.owner >= 0 && isDoer(comparing, page, at, page.partner.indexOf(theirs.owner), view.page)
        : theirs.owner < 0 && isDoer(comparing, version, there, page.partner[ours.owner] ?? -1, view.version);
    if (isTurned)
      return [
        {
          page: [at, Math.max(ours.thing, ours.owner) + 1],
          version: [there, Math.max(theirs.thing, theirs.owner) + 1],
        },
      ];
  }
  return [];
}

interface Owned {
  readonly thing: number;
  /** -1 where it is the doer's own. */
  readonly owner: number;
}

/** "Lost their coats", "lost the coats of two guests". */
function ownedBehind(comparing: Comparing, side: Side, verb: number, [, most]: Range): Owned | undefined {
  const first = side.keys[verb + 1] ?? '';
  const isOwn = POSSESSIVES.has(first);
  if (!isOwn && first !== 'the') return undefined;
  const thing = firstContent(comparing, side, [verb + 2, Math.min(most, verb + 2 + REACH)]);
  if (thing < 0) return undefined;
  if (isOwn) return { thing, owner: -1 };
  if (side.keys[thing + 1] !== 'of') return undefined;
  const owner = lastOf(comparing, side, thing + 2, most);
  return owner < 0 ? undefined : { thing, owner };
}

/** The last of the content words in a row from a place on, figures and articles among them. */
function lastOf(comparing: Comparing, side: Side, from: number, most: number): number {
  let last = -1;
  for (let at = from; at < Math.min(most, from + REACH); at += 1) {
    if (isContent(comparing, side, at)) last = at;
    else if (last >= 0) break;
  }
  return last;
}

const isDoer = (comparing: Comparing, side: Side, verb: number, party: number, range: Range): boolean => {
  const roles = rolesOf(comparing, side, verb, range);
  return !roles.passive && roles.doers.includes(party);
};

/** "A father was killed" turned to "his father was killed". */
function findClaimedKin({ page, version, lexicon }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let at = view.page[0] + 1; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (page.relation[at] === NONE || there <= view.version[0] || there >= view.version[1]) continue;
    if (!isKin(page.keys[at] ?? '', lexicon) || !POSSESSIVES.has(page.keys[at - 1] ?? '')) continue;
    if (isIndefinite(version.keys[there - 1]) && version.keys[there + 1] !== 'of')
      found.push({ page: [at - 1, at + 1], version: [there - 1, there + 1] });
  }
  return found;
}
