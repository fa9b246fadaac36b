import { Form } from '../lexicon/form-table.ts';
import type { Closeness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';

/** Words with a number each. */
export interface ValuedWords {
  /** Rising, each once. */
  readonly ids: Uint16Array;
  /** By place in `ids`. */
  readonly values: Float64Array;
}

/** By word its highest value so far, all 0 between two gatherings: a map made anew for each word took twice the time. */
const scratch = new WeakMap<Tables, Float64Array>();

function scratchOf(tables: Tables): Float64Array {
  const kept = scratch.get(tables) ?? new Float64Array(tables.words.count);
  scratch.set(tables, kept);
  return kept;
}

/** Forms that may stand for this one: regular verbs write past and participle alike, others do not. */
const likeForms = (form: number): readonly number[] =>
  form === Form.past || form === Form.participle ? [Form.past, Form.participle] : [form];

/**
 * The words that the thesaurus lists with a word, in the same inflection. Each has the highest value that `valued`
 * gives the dictionary forms it is read as; those of value 0 are left out, and so are opposites, which thesauri list
 * together: "mother" and "father". Every word of a page is asked for, and on most clicks by a worker that has just
 * begun: what is made here is made while the code is still cold.
 */
export function inflectedSynonyms(
  tables: Tables,
  word: number,
  valued: (lemma: number, closeness: Closeness) => number,
): ValuedWords {
  const { forms, synonyms } = tables;
  const highest = scratchOf(tables);
  const found: number[] = [];
  let value = 0;
  const take = (id: number) => {
    const before = highest[id] ?? 0;
    if (value <= before || id === word) return;
    if (before === 0) found.push(id);
    highest[id] = value;
  };
  for (const { lemma, form } of forms.readings(word)) {
    const likes = likeForms(form);
    const others = synonyms.of(lemma);
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? -1;
      value = valued(other, synonyms.closenessAt(lemma, i));
      if (value > 0 && !tables.areAntonyms(lemma, other)) forms.forEachInflected(other, likes, take);
    }
  }
  const ids = Uint16Array.from(found).sort();
  const values = Float64Array.from(ids, id => highest[id] ?? 0);
  for (const id of found) highest[id] = 0;
  return { ids, values };
}
