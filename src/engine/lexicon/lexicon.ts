import type { Tables } from './tables.ts';

/** What the engine knows about English words. Words are given folded: lower case, straight apostrophe. */
export interface Lexicon {
  /** Dictionary forms of a word, likeliest first; the word itself when it is one or is not known. */
  lemmas(word: string): readonly string[];
  /** log2 of how often a word occurs in print, 0 when not known. */
  frequency(word: string): number;
  /** log2 of how often two words stand side by side in print, 0 when seldom or never. */
  pairFrequency(first: string, second: string): number;
  /** Words that may stand for this one, likeliest first: synonyms, similar and derived words. */
  synonyms(word: string): readonly string[];
  /** Whether the two may stand for each other, in any inflection. */
  areSynonyms(a: string, b: string): boolean;
  /** Whether the two say opposite things: "rise", "fall". */
  areAntonyms(a: string, b: string): boolean;
  /** Whether these words are a fixed expression or a known name: "cold war", "belt and road". */
  isTerm(phrase: string): boolean;
  /** The tables behind the answers, for work that asks thousands of questions a page. */
  readonly tables: Tables;
}
