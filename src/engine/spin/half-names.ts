import type { Tables } from '../lexicon/ask-tables.ts';
import { Form } from '../lexicon/form-table.ts';
import { WordClass } from '../lexicon/format.ts';
import { linked } from './stretch.ts';
import type { Word } from './words.ts';

/** A word of a name that a compound was put for, written as it stands in the thesaurus: "Staples Nerve center". */
export interface HalfName {
  /** The compound's first word, with the capital of the word it stands for. */
  readonly from: number;
  /** The compound's last word, which is mostly the original: "center". */
  readonly original: readonly [number];
  readonly damaged: string;
}

/**
 * Known compounds inside a sentence whose first word has a capital and whose second has none. Print writes so only where
 * the first word is a name of its own ("Nobel prize"). Half of the scripted cases have one, four authentic pages in a
 * hundred.
 */
export function halfNames({ words: table, terms, forms }: Tables, words: readonly Word[]): HalfName[] {
  return words.flatMap((first, from) => {
    const second = words[from + 1];
    if (!second || !first.capital || !linked(words, from) || first.grammar || first.quoted) return [];
    if (second.written || second.grammar || first.id < 0 || second.id < 0) return [];
    // "U.S. government" is no compound of a small word.
    if (table.is(first.id, WordClass.name) || first.key.includes('.')) return [];
    const nouns = forms.readings(second.id).filter(({ form }) => form === Form.base || form === Form.s);
    if (!nouns.some(({ lemma }) => terms.find([first.id, lemma]))) return [];
    return [{ from, original: [second.id], damaged: `${first.key} ${second.key}` }];
  });
}
