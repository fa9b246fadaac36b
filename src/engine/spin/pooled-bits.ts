import type { Tables } from '../lexicon/tables.ts';
import { candidatesOf } from './candidates.ts';
import { fit } from './fit.ts';
import type { Weight } from './weigh-words.ts';
import type { Word } from './words.ts';

/** Bits by which one place may speak for or against a candidate. */
const LEAST = -4;
const MOST = 6;
/** Bits of all candidates together, as in the weight of one place. */
const LEAST_SUM = -4;
const MOST_SUM = 12;
/** Places asked of one word: a page that says a word fifty times says the same in the first twelve. */
const MOST_PLACES = 12;

/** The ids on both sides of a word, -1 where there is none. */
type Place = readonly [before: number, after: number];

/**
 * A word that returns is judged over all its places: its author's own word fits most of them, and one candidate fits
 * better in all of them only where a spinner put the word everywhere. Per word, by how many bits its candidates say more
 * over different neighbours than they say here; 0 for words that stand in one place only.
 */
export function poolBits(
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
): Float64Array {
  const places = new Map<number, Map<string, Place>>();
  words.forEach((word, i) => {
    if (!weights[i] || word.grammar || word.quoted) return;
    const before = words[i - 1]?.joined ? (words[i - 1]?.id ?? -1) : -1;
    const after = word.joined ? (words[i + 1]?.id ?? -1) : -1;
    const own = places.get(word.id) ?? new Map<string, Place>();
    places.set(word.id, own);
    if (own.size < MOST_PLACES) own.set(`${before} ${after}`, [before, after]);
  });
  const pooled = new Map<number, number>();
  for (const [id, own] of places) if (own.size > 1) pooled.set(id, sumOver(tables, id, [...own.values()]));
  return Float64Array.from(words, (word, i) => {
    const here = weights[i]?.candidateBits ?? null;
    const all = pooled.get(word.id);
    return here === null || all === undefined ? 0 : all - here;
  });
}

/** log2 of the candidates' summed odds over all places; gains add up by the root of their number, as they depend on one another. */
function sumOver(tables: Tables, id: number, places: readonly Place[]): number {
  const { ids, weights } = candidatesOf(tables, id);
  const root = Math.sqrt(places.length);
  const here = places.map(([before, after]) => fit(tables, before, id) + fit(tables, id, after));
  let sum = 2 ** LEAST_SUM;
  ids.forEach((candidate, c) => {
    let gain = 0;
    places.forEach(([before, after], k) => {
      const bits = fit(tables, before, candidate) + fit(tables, candidate, after) - (here[k] ?? 0);
      gain += Math.max(LEAST, Math.min(MOST, bits));
    });
    sum += 2 ** Math.min(MOST_SUM, gain / root + (weights[c] ?? 0));
  });
  return Math.min(MOST_SUM, Math.log2(sum));
}
