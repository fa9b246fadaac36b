import { Form } from '../lexicon/form-table.ts';
import { Closeness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';

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

/** Forms that may stand for this one: regular verbs write past and participle alike, others do not. */
export const likeForms = (form: number): readonly number[] =>
  form === Form.past || form === Form.participle ? [Form.past, Form.participle] : [form];

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

const BY_VALUE = [Closeness.none, Closeness.loose, Closeness.near, Closeness.same] as const;
const toCloseness = (value: number): Closeness => BY_VALUE[value] ?? Closeness.none;

function gather(tables: Tables, word: number): Exchangeable {
  const { forms, synonyms } = tables;
  const found = new Map<number, Closeness>();
  const readings = forms.readings(word);
  const own = new Set(readings.map(({ lemma }) => lemma));
  for (const { lemma, form } of readings) {
    const likes = likeForms(form);
    const others = synonyms.of(lemma);
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? -1;
      // Thesauri list opposites together: "mother" and "father".
      if (own.has(other) || tables.areAntonyms(lemma, other)) continue;
      const close = synonyms.closenessAt(lemma, i);
      for (const like of likes)
        for (const id of forms.inflected(other, like))
          if (id !== word && close > (found.get(id) ?? Closeness.none)) found.set(id, close);
    }
  }
  const ids = Uint16Array.from(found.keys()).sort();
  const sieve = new Uint32Array(SIEVE_BITS / 32);
  for (const id of ids) {
    const at = (id % SIEVE_BITS) >> 5;
    sieve[at] = (sieve[at] ?? 0) | (1 << (id & 31));
  }
  return { ids, closeness: Uint8Array.from(ids, id => found.get(id) ?? Closeness.none), sieve };
}
