import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isContent, isShared, type PairView, type Range, type Side } from '../comparing.ts';
import { isPredicate, rolesOf } from './clause-roles.ts';

/** A verb both texts have, with the last word of its subject in each. */
interface Shared {
  readonly page: number;
  readonly version: number;
  readonly ours: number;
  readonly theirs: number;
  /** The first content word behind the verb in each; -1 where there is none close by. */
  readonly behind: number;
  readonly theirsBehind: number;
}

/** Two subjects that changed verbs, or what stands behind two verbs: "police were called after neighbours heard shots". */
export function findExchangedParties(comparing: Comparing, view: PairView): Stretch[] {
  if (comparing.light) return [];
  const verbs = sharedVerbs(comparing, view);
  for (const one of verbs)
    for (const two of verbs) {
      if (two.page <= one.page) continue;
      const range = (places: readonly number[]) => [Math.min(...places), Math.max(...places) + 1] as const;
      if (areBehindCrossed(comparing, one, two))
        return [
          {
            page: range([one.page, one.behind, two.page, two.behind]),
            version: range([one.version, one.theirsBehind, two.version, two.theirsBehind]),
          },
        ];
      if (!isCrossed(comparing, one, two)) continue;
      return [
        {
          page: range([one.page, one.ours, two.page, two.ours]),
          version: range([one.version, one.theirs, two.version, two.theirs]),
        },
      ];
    }
  return [];
}

const isCrossed = ({ page }: Comparing, one: Shared, two: Shared): boolean =>
  one.ours !== two.ours && page.partner[one.ours] === two.theirs && page.partner[two.ours] === one.theirs;

/** "Banks owned by the state" own nothing. */
const isReduced = ({ keys }: Side, verb: number, passive: boolean): boolean =>
  !passive && keys[verb + 1] === 'by';

/** "It started in the kitchen and spread to the roof", "on the roof and spread to the kitchen". */
const areBehindCrossed = ({ page }: Comparing, one: Shared, two: Shared): boolean =>
  one.behind >= 0 &&
  two.behind >= 0 &&
  one.behind !== two.behind &&
  page.partner[one.behind] === two.theirsBehind &&
  page.partner[two.behind] === one.theirsBehind;

/** Behind a verb its complement begins within so many words. */
const COMPLEMENT = 4;

function contentBehind(comparing: Comparing, side: Side, verb: number, [, most]: Range): number {
  for (let at = verb + 1; at < Math.min(most, verb + 1 + COMPLEMENT); at += 1)
    if (isContent(comparing, side, at)) return at;
  return -1;
}

function sharedVerbs(comparing: Comparing, view: PairView): Shared[] {
  const { page, version, lexicon } = comparing;
  const found: Shared[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!isShared(page, at) || there < view.version[0] || there >= view.version[1]) continue;
    if (!isContent(comparing, page, at)) continue;
    if (!isPredicate(page, at, lexicon) || !isPredicate(version, there, lexicon)) continue;
    const ours = rolesOf(comparing, page, at, view.page);
    const theirs = rolesOf(comparing, version, there, view.version);
    const reduced = isReduced(page, at, ours.passive) || isReduced(version, there, theirs.passive);
    if (ours.passive === theirs.passive && !reduced)
      found.push({
        page: at,
        version: there,
        ours: ours.subject,
        theirs: theirs.subject,
        behind: contentBehind(comparing, page, at, view.page),
        theirsBehind: contentBehind(comparing, version, there, view.version),
      });
  }
  return found;
}
