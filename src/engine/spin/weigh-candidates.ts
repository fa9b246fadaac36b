import type { Tables } from '../lexicon/tables.ts';
import { candidatesOf } from './candidates.ts';
import { fit } from './fit.ts';

/** Bounds of what all candidates of a word say together, as log2. */
export const LEAST_CANDIDATES = -4;
const MOST_CANDIDATES = 12;

/** What the thesaurus' candidates for one word say, between its neighbours. */
export interface WeighedCandidates {
  /** log2 of all candidates' summed odds against the word. */
  readonly bits: number;
  /** The likeliest, and by how many bits it fits better. */
  readonly id: number;
  readonly gain: number;
  /** How many there are. */
  readonly count: number;
  /** The next likeliest, as phrases. */
  readonly others: readonly (readonly [id: number])[];
}

/** Others that are kept: a finding names three besides its first guess. */
const MOST_OTHERS = 2;

/** Three words' candidates remembered before all are forgotten: a page and its versions share most of theirs. */
const MOST_REMEMBERED = 20_000;
const remembered = new WeakMap<Tables, Map<number, WeighedCandidates>>();
/** Ids have 16 bits, and -1 is none. */
const ID_SPAN = 0x20000;

/** @param here how well the word fits its neighbours, ids of which are -1 where there are none; bits */
export function weighCandidates(
  tables: Tables,
  word: number,
  before: number,
  after: number,
  here: number,
): WeighedCandidates {
  let cache = remembered.get(tables);
  if (!cache || cache.size > MOST_REMEMBERED) {
    cache = new Map();
    remembered.set(tables, cache);
  }
  const key = ((before + 1) * ID_SPAN + word) * ID_SPAN + after + 1;
  let found = cache.get(key);
  if (!found) {
    found = weighAfresh(tables, word, before, after, here);
    cache.set(key, found);
  }
  return found;
}

function weighAfresh(
  tables: Tables,
  word: number,
  before: number,
  after: number,
  here: number,
): WeighedCandidates {
  const { ids, weights } = candidatesOf(tables, word);
  let sum = 2 ** LEAST_CANDIDATES;
  let most = 0;
  let id = -1;
  let gain = 0;
  const others: { id: number; odds: number }[] = [];
  for (let i = 0; i < ids.length; i++) {
    const candidate = ids[i] ?? -1;
    const better = fit(tables, before, candidate) + fit(tables, candidate, after) - here;
    const odds = 2 ** (better + (weights[i] ?? 0));
    sum += odds;
    if (odds > most) {
      if (id >= 0) keepBest(others, id, most);
      most = odds;
      id = candidate;
      gain = better;
    } else keepBest(others, candidate, odds);
  }
  const bits = Math.min(MOST_CANDIDATES, Math.log2(sum));
  return { bits, id, gain, count: ids.length, others: others.map(other => [other.id]) };
}

/** Puts a candidate into the short list of the likeliest, if it belongs there. */
function keepBest(best: { id: number; odds: number }[], id: number, odds: number): void {
  // Most of a word's hundred candidates end here.
  if (best.length === MOST_OTHERS && odds <= (best.at(-1)?.odds ?? 0)) return;
  const place = best.findIndex(other => odds > other.odds);
  best.splice(place < 0 ? best.length : place, 0, { id, odds });
  if (best.length > MOST_OTHERS) best.pop();
}
