import type { ByteReader } from './byte-reader.ts';

/** Inflections: plural and third person are one, as they look alike. */
export const Form = {
  base: 0,
  s: 1,
  past: 2,
  participle: 3,
  ing: 4,
  comparative: 5,
  superlative: 6,
} as const;

/** `word` is the `form` of `lemma`; all are ids but `form`. */
export interface Inflection {
  readonly word: number;
  readonly lemma: number;
  readonly form: number;
}

/** Dictionary forms of inflected words and the way back, in flat arrays. */
export class FormTable {
  readonly #words: Uint16Array;
  readonly #lemmas: Uint16Array;
  readonly #forms: Uint8Array;
  /** Entries of a word: `#byWord[word] .. #byWord[word + 1]`. */
  readonly #byWord: Uint32Array;
  /** The words of a lemma, and which form each is: at `#byLemma[lemma] .. #byLemma[lemma + 1]`. */
  readonly #byLemma: Uint32Array;
  readonly #inflected: Uint16Array;
  readonly #inflectedForms: Uint8Array;
  /** Readings asked for before: a page asks for the same words again and again. */
  readonly #read = new Map<number, readonly Inflection[]>();

  /** Reads the number of entries, then per word their number, and a form and a lemma each; likeliest first. */
  constructor(reader: ByteReader, wordCount: number) {
    const count = reader.varint();
    this.#words = new Uint16Array(count);
    this.#lemmas = new Uint16Array(count);
    this.#forms = new Uint8Array(count);
    this.#byWord = new Uint32Array(wordCount + 1);
    this.#byLemma = new Uint32Array(wordCount + 1);
    this.#inflected = new Uint16Array(count);
    this.#inflectedForms = new Uint8Array(count);
    let at = 0;
    for (let word = 0; word < wordCount; word++) {
      this.#byWord[word] = at;
      for (let left = reader.byte(); left > 0; left--, at++) {
        this.#words[at] = word;
        this.#forms[at] = reader.byte();
        this.#lemmas[at] = reader.varint();
      }
    }
    this.#byWord[wordCount] = at;
    this.#indexLemmas(wordCount);
  }

  #indexLemmas(wordCount: number): void {
    const starts = this.#byLemma;
    for (const lemma of this.#lemmas) starts[lemma + 1] = (starts[lemma + 1] ?? 0) + 1;
    for (let lemma = 0; lemma < wordCount; lemma++)
      starts[lemma + 1] = (starts[lemma + 1] ?? 0) + (starts[lemma] ?? 0);
    const next = starts.slice();
    for (let entry = 0; entry < this.#lemmas.length; entry++) {
      const lemma = this.#lemmas[entry] ?? 0;
      const at = next[lemma] ?? 0;
      this.#inflected[at] = this.#words[entry] ?? 0;
      this.#inflectedForms[at] = this.#forms[entry] ?? 0;
      next[lemma] = at + 1;
    }
  }

  #entry(at: number): Inflection {
    return { word: this.#words[at] ?? 0, lemma: this.#lemmas[at] ?? 0, form: this.#forms[at] ?? 0 };
  }

  /** How `word` can be read, likeliest first; as its own dictionary form when nothing else is known. */
  readings(word: number): readonly Inflection[] {
    const known = this.#read.get(word);
    if (known) return known;
    const found: Inflection[] = [];
    for (let at = this.#byWord[word] ?? 0; at < (this.#byWord[word + 1] ?? 0); at++)
      found.push(this.#entry(at));
    if (found.length === 0) found.push({ word, lemma: word, form: Form.base });
    this.#read.set(word, found);
    return found;
  }

  /** Takes every known word that is one of these forms of a dictionary form. */
  forEachInflected(lemma: number, forms: readonly number[], take: (word: number) => void): void {
    if (forms[0] === Form.base) {
      take(lemma);
      return;
    }
    const end = this.#byLemma[lemma + 1] ?? 0;
    for (let at = this.#byLemma[lemma] ?? 0; at < end; at++)
      if (forms.includes(this.#inflectedForms[at] ?? 0)) take(this.#inflected[at] ?? 0);
  }
}
