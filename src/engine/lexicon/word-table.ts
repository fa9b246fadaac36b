import { ANY_NUMBER, FREQUENCY_STEPS } from './format.ts';

const DIGIT = /^\p{N}/u;

/** The words the lexicon knows, by id; ids rise as words get rarer. */
export class WordTable {
  readonly #texts: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #frequencies: Uint8Array;
  readonly #classes: Uint8Array;

  constructor(words: Uint8Array, frequencies: Uint8Array, classes: Uint8Array) {
    this.#texts = new TextDecoder().decode(words).split('\n');
    this.#texts.forEach((text, id) => {
      this.#ids.set(text, id);
    });
    this.#frequencies = frequencies;
    this.#classes = classes;
  }

  get count(): number {
    return this.#texts.length;
  }

  /** The id of a folded word, -1 when not known. */
  id(word: string): number {
    return this.#ids.get(word) ?? -1;
  }

  /** The id to ask the pair table with: every figure is one word there. */
  pairId(word: string): number {
    return this.#ids.get(DIGIT.test(word) ? ANY_NUMBER : word) ?? -1;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
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
