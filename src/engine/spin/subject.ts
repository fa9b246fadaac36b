import type { Tables } from '../lexicon/tables.ts';
import type { Word } from './words.ts';

/** How much the words exchanged from .. to - 1 are what the page is about; 0: not at all. */
export type Subject = (from: number, to: number, original: ArrayLike<number>) => number;

/** More places say no more. */
const MOST_PLACES = 8;

/**
 * Asks how often the page says the exchanged words of a stretch, in any inflection, outside that very wording: what it
 * says again and again in other company is its subject, not a spinner's choice. "Clinical alarm" on a page full of alarms
 * is no damaged "medical alarm". Answers log2 of one more than the places of the word said most.
 */
export function readSubject({ forms }: Tables, words: readonly Word[]): Subject {
  const lemmaOf = (id: number) => forms.readings(id)[0]?.lemma ?? id;
  const places = new Map<number, number[]>();
  words.forEach(({ id, grammar }, i) => {
    if (id < 0 || grammar) return;
    const lemma = lemmaOf(id);
    const known = places.get(lemma);
    if (known) known.push(i);
    else places.set(lemma, [i]);
  });
  return (from, to, original) => {
    let most = 0;
    for (let i = from; i < to; i++) {
      const word = words[i];
      if (!word || word.id < 0 || word.grammar || Array.prototype.includes.call(original, word.id)) continue;
      let elsewhere = 0;
      for (const at of places.get(lemmaOf(word.id)) ?? []) {
        if (elsewhere === MOST_PLACES - 1) break;
        if (!isSame(words, from, to, at - (i - from))) elsewhere++;
      }
      most = Math.max(most, elsewhere);
    }
    return Math.log2(most + 1);
  };
}

/** Whether the words from `at` on are those of the stretch. */
function isSame(words: readonly Word[], from: number, to: number, at: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.id !== words[at + i - from]?.id) return false;
  return true;
}
