import { WordClass } from '../lexicon/format.ts';
import { Closeness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';
import { inflectedSynonyms } from './inflected-synonyms.ts';

/** What may have stood for a word, in its own inflection. */
export interface Candidates {
  readonly ids: Uint16Array;
  /** log2 of how likely a spinner that met the candidate would have written the word, from the thesaurus alone. */
  readonly weights: Float32Array;
}

/** Spinners replace common words; rarer originals (once in 80,000 words) only add noise. log2 of the count. */
const COMMON = 17.5;

/** A spinner takes nearer synonyms more often; measured on the scripted cases, in rough halves. */
const PULL: Readonly<Record<Closeness, number>> = {
  [Closeness.none]: 0,
  [Closeness.loose]: 0.25,
  [Closeness.near]: 0.6,
  [Closeness.same]: 1,
};
/** Words like "set" have five hundred; a hundred instead of fifty found one term in 260 more, for a third more time. */
const MOST_CANDIDATES = 50;
/** Added to a candidate's number of synonyms, among which the spinner chose. */
const CHOICES = 20;

const known = new WeakMap<Tables, Map<number, Candidates>>();

/** The candidates of a word, remembered per lexicon. */
export function candidatesOf(tables: Tables, word: number): Candidates {
  let cache = known.get(tables);
  if (!cache) {
    cache = new Map();
    known.set(tables, cache);
  }
  const cached = cache.get(word);
  if (cached) return cached;
  const found = gather(tables, word);
  cache.set(word, found);
  return found;
}

function gather(tables: Tables, word: number): Candidates {
  const { words, synonyms } = tables;
  // One name does not stand for another: "Chinese" for "English".
  const isName = words.is(word, WordClass.name);
  const { ids, values } = inflectedSynonyms(tables, word, (other, close) =>
    words.frequency(other) < COMMON || (isName && words.is(other, WordClass.name))
      ? 0
      : PULL[close] / (CHOICES + synonyms.count(other)),
  );
  const own = words.frequency(word);
  // The commoner word of two is likelier to be the original; by half the difference, as topics differ.
  const weights = values.map((pull, i) => Math.log2(pull) + (words.frequency(ids[i] ?? -1) - own) / 2);
  const least = weights.slice().sort().at(-MOST_CANDIDATES) ?? Number.NEGATIVE_INFINITY;
  const likeliest: { readonly id: number; readonly weight: number }[] = [];
  weights.forEach((weight, i) => {
    if (weight >= least) likeliest.push({ id: ids[i] ?? -1, weight });
  });
  likeliest.sort((a, b) => b.weight - a.weight);
  return {
    ids: Uint16Array.from(likeliest, ({ id }) => id),
    weights: Float32Array.from(likeliest, ({ weight }) => weight),
  };
}
