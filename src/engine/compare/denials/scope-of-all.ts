import type { Stretch } from '../align/align-words.ts';
import {
  type Comparing,
  firstContent,
  isShared,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { isNegator } from './negators.ts';

const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'everything', 'both', 'always']);
/** The verb that is denied stands close behind what "all" counts. */
const CLAUSE = 9;
const REACH = 4;

/** "Not all the seats were taken" turned to "all the seats were not taken", or the reverse: some, or none. */
export function findTurnedScopes(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const ours = scopeIn(comparing, page, view.page);
  const theirs = ours && scopeIn(comparing, version, view.version);
  if (!ours || !theirs || ours.partly === theirs.partly) return [];
  if (!isShared(page, ours.counted) || page.partner[ours.counted] !== theirs.counted) return [];
  return [{ page: ours.range, version: theirs.range }];
}

/** What "all" counts, and whether "not" stands before "all" or behind what it counts. */
function scopeIn(
  comparing: Comparing,
  side: Side,
  [from, to]: Range,
): { readonly partly: boolean; readonly counted: number; readonly range: Range } | undefined {
  const { keys } = side;
  for (let at = from; at < to; at += 1) {
    if (!ALL.has(keys[at] ?? '')) continue;
    const counted = firstContent(comparing, side, [at + 1, Math.min(to, at + 1 + REACH)]);
    if (counted < 0) return undefined;
    const partly = at > from && keys[at - 1] === 'not';
    if (partly) return { partly, counted, range: [at - 1, counted + 1] };
    // "Not" somewhere before it, "did not pay all the fees", bears on it as well.
    if (keys.slice(from, at).some((_, i) => isNegator(keys, from + i))) return undefined;
    for (let not = counted + 1; not < Math.min(to, counted + CLAUSE); not += 1) {
      if (/^(?:who|which|that|and|but|because|if|when)$/.test(keys[not] ?? '')) return undefined;
      if (isNegator(keys, not)) return { partly, counted, range: [at, not + 1] };
    }
    return undefined;
  }
  return undefined;
}
