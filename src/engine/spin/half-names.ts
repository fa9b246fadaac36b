import { Form } from '../lexicon/form-table.ts';
import { WordClass } from '../lexicon/format.ts';
import type { PairTable } from '../lexicon/pair-table.ts';
import type { Tables } from '../lexicon/tables.ts';
import type { StandInsByWord } from './match-terms.ts';
import { linked } from './stretch.ts';
import type { Word } from './words.ts';

/** A word of a name that several words were put for, written as they stand in the thesaurus: "Staples Nerve center". */
export interface HalfName {
  /** The first word, with the capital of the word it stands for. */
  readonly from: number;
  readonly to: number;
  /** A compound's last word is mostly the original: "center". */
  readonly original: readonly [number];
  readonly damaged: string;
}

/** "TV station", "U turn". */
const LETTERS = 2;

/**
 * Known compounds inside a sentence whose first word has a capital and whose second has none. Print writes so only where
 * the first word is a name of its own ("Nobel prize"), ends one ("FA Cup final") or is a house's style, mostly in terms of
 * the news ("Central bank"). Half of the scripted cases have one, and 30 of 2,127 BBC stories; 266 had while none of this
 * was asked, and no case of a spinner is lost by it.
 */
export function halfNames(
  { words: table, terms, forms, pairs }: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
): HalfName[] {
  return words.flatMap((first, from) => {
    const second = words[from + 1];
    if (!second || !first.capital || first.quoted) return [];
    if (hasOwnCapital(pairs, words[from - 1], first, second)) return [];
    for (const { to, original } of standIns[from] ?? []) {
      const others = words.slice(from + 1, to);
      const [only, ...more] = original;
      if (only === undefined || more.length > 0 || others.length === 0) continue;
      if (table.is(only, WordClass.grammar) || others.some(({ written }) => written)) continue;
      return [
        {
          from,
          to,
          original: [only],
          damaged: words
            .slice(from, to)
            .map(({ key }) => key)
            .join(' '),
        },
      ];
    }
    if (!linked(words, from) || first.grammar) return [];
    if (second.written || second.grammar || first.id < 0 || second.id < 0) return [];
    // "U.S. government" is no compound of a small word.
    if (table.is(first.id, WordClass.name) || first.key.includes('.')) return [];
    const nouns = forms.readings(second.id).filter(({ form }) => form === Form.base || form === Form.s);
    if (!nouns.some(({ lemma }) => terms.find([first.id, lemma])?.news === false)) return [];
    return [{ from, to: from + 2, original: [second.id], damaged: `${first.key} ${second.key}` }];
  });
}

/** Whether the capital is the first word's own: print ends or begins a name with it, or it is a letter's. */
function hasOwnCapital(pairs: PairTable, before: Word | undefined, first: Word, second: Word): boolean {
  if (first.key.length <= LETTERS || pairs.capitalised(first.id, second.id)) return true;
  return before?.joined === true && before.written && pairs.capitalised(before.id, first.id);
}
