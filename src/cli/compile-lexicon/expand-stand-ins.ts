import { Form } from '../../engine/lexicon/form-table.ts';
import { wordsOfTerm } from './choose-terms.ts';
import type { Inflect } from './inflect.ts';

export interface StandInPhrases {
  readonly words: readonly string[];
  readonly original: readonly string[];
  /** Its place among the stand-ins of its original, likeliest first, from 1 on. */
  readonly place: number;
}

const INFLECTED = [Form.s, Form.past, Form.participle, Form.ing, Form.comparative, Form.superlative] as const;

/**
 * Reads lines "original = stand-in, stand-in" and adds the inflections that both sides have: "settle for" stands in
 * for "accept", so "settled for" does for "accepted". A phrase's verb is its first word, its noun the last one,
 * unless a preposition ends it.
 */
export function expandStandIns(
  lines: readonly string[],
  inflect: Inflect,
  grammar: ReadonlySet<string>,
): StandInPhrases[] {
  const inflectPhrase = (words: readonly string[], form: number): string[] | undefined => {
    const last = words.length - 1;
    const at = form === Form.s && !grammar.has(words[last] ?? '') ? last : 0;
    const word = inflect(words[at] ?? '', form);
    return word ? words.map((other, i) => (i === at ? word : other)) : undefined;
  };
  const found = new Map<string, StandInPhrases>();
  const add = (words: readonly string[], original: readonly string[], place: number) => {
    const key = `${words.join(' ')}=${original.join(' ')}`;
    if (words.join(' ') !== original.join(' ')) found.set(key, { words, original, place });
  };
  for (const line of lines) {
    const [original = [], ...standIns] = line.split(/ = |, /).map(wordsOfTerm);
    for (const [i, words] of standIns.entries()) {
      add(words, original, i + 1);
      for (const form of INFLECTED) {
        const inflected = inflectPhrase(words, form);
        const inflectedOriginal = inflectPhrase(original, form);
        if (inflected && inflectedOriginal) add(inflected, inflectedOriginal, i + 1);
      }
    }
  }
  return [...found.values()];
}
