import type { ByteReader } from './byte-reader.ts';

/** Inflections: plural and third person are one, as they look alike. */
export const Form = { base: 0, s: 1, past: 2, participle: 3, ing: 4, comparative: 5, superlative: 6 } as const;
export type Form = (typeof Form)[keyof typeof Form];

/** `word` is the `form` of `lemma`; all are ids but `form`. */
export interface Inflection {
  readonly word: number;
  readonly lemma: number;
  readonly form: number;
}

/** Dictionary forms of inflected words and the way back. */
export class FormTable {
  readonly #lemmas = new Map<number, Inflection[]>();
  readonly #inflections = new Map<number, Inflection[]>();

  /** Reads, per inflected word: gap to the last, number of forms, then form and lemma each; likeliest first. */
  constructor(reader: ByteReader) {
    let word = -1;
    for (let left = reader.varint(); left > 0 && !reader.overrun; left--) {
      word += 1 + reader.varint();
      const readings: Inflection[] = [];
      for (let more = reader.varint(); more > 0 && !reader.overrun; more--) {
        const inflection = { word, form: reader.byte(), lemma: reader.varint() };
        readings.push(inflection);
        if (inflection.form === Form.base) continue;
        const others = this.#inflections.get(inflection.lemma);
        if (others) others.push(inflection);
        else this.#inflections.set(inflection.lemma, [inflection]);
      }
      this.#lemmas.set(word, readings);
    }
  }

  /** How `word` can be read, likeliest first; empty when it is its own only dictionary form or not known. */
  readings(word: number): readonly Inflection[] {
    return this.#lemmas.get(word) ?? [];
  }

  /** All known inflections of a dictionary form, without itself. */
  inflections(lemma: number): readonly Inflection[] {
    return this.#inflections.get(lemma) ?? [];
  }
}
