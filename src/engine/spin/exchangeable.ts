import { Closeness, toCloseness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';
import { inflectedSynonyms } from './inflected-synonyms.ts';

/** Words that may stand for a word in the same inflection: ids, rising, with how close each is. */
export interface Exchangeable {
  readonly ids: Uint16Array;
  readonly closeness: Uint8Array;
  /** A bit for each remainder of an id: most words asked for fall here, before the search. */
  readonly sieve: Uint32Array;
}

/** Bits of a sieve: the usual two hundred ids leave nine in ten of them empty. */
const SIEVE_BITS = 2048;

/** Words remembered before all are forgotten: a day's pages, some five megabytes. */
const MOST_REMEMBERED = 8_000;
const remembered = new WeakMap<Tables, Map<number, Exchangeable>>();

/** What may stand for a word. Pages ask for the same words again and again, so answers are remembered per lexicon. */
export function exchangeable(tables: Tables, word: number): Exchangeable {
  let cache = remembered.get(tables);
  if (!cache || cache.size > MOST_REMEMBERED) {
    cache = new Map();
    remembered.set(tables, cache);
  }
  let found = cache.get(word);
  if (!found) {
    found = gather(tables, word);
    cache.set(word, found);
  }
  return found;
}

/** How close a word is to the one asked for; `none` for inflections of one word. */
export function closenessIn({ ids, closeness, sieve }: Exchangeable, other: number): Closeness {
  if (other < 0 || ((sieve[(other % SIEVE_BITS) >> 5] ?? 0) & (1 << (other & 31))) === 0)
    return Closeness.none;
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = ids[middle] ?? 0;
    if (id === other) return toCloseness(closeness[middle] ?? 0);
    if (id < other) low = middle + 1;
    else high = middle - 1;
  }
  return Closeness.none;
}

function gather(tables: Tables, word: number): Exchangeable {
  const own = tables.forms.readings(word).map(({ lemma }) => lemma);
  const { ids, values } = inflectedSynonyms(tables, word, (other, close) =>
    own.includes(other) ? 0 : close,
  );
  const sieve = new Uint32Array(SIEVE_BITS / 32);
  for (const id of ids) {
    const at = (id % SIEVE_BITS) >> 5;
    sieve[at] = (sieve[at] ?? 0) | (1 << (id & 31));
  }
  return { ids, closeness: Uint8Array.from(values), sieve };
}
