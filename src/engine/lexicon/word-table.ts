import { ANY_NUMBER, FREQUENCY_STEPS } from './format.ts';
import { WordHash } from './word-hash.ts';

const DIGIT = /^\p{N}/u;

/** The words the lexicon knows, by id; ids rise as words get rarer. */
export class WordTable {
  readonly #hash: WordHash;
  readonly #anyNumber: number;
  readonly #frequencies: Uint8Array;
  readonly #classes: Uint8Array;

  constructor(words: Uint8Array, frequencies: Uint8Array, classes: Uint8Array) {
    this.#hash = new WordHash(words, frequencies.length);
    this.#anyNumber = this.#hash.find(ANY_NUMBER);
    this.#frequencies = frequencies;
    this.#classes = classes;
  }

  get count(): number {
    return this.#frequencies.length;
  }

  /** The id of a folded word, -1 when not known. */
  id(word: string): number {
    return this.#hash.find(word);
  }

  /** The id to ask the pair table with: every figure is one word there. */
  pairId(word: string): number {
    return DIGIT.test(word) ? this.#anyNumber : this.#hash.find(word);
  }

  text(id: number): string {
    return this.#hash.text(id);
  }

  /** log2 of the count in print; 0 when not counted. */
  frequency(id: number): number {
    return (this.#frequencies[id] ?? 0) / FREQUENCY_STEPS;
  }

  /** Whether the word can be of the given `WordClass`. */
  is(id: number, wordClass: number): boolean {
    return ((this.#classes[id] ?? 0) & wordClass) !== 0;
  }
}
