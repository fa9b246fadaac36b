import type { ByteReader } from './byte-reader.ts';
import type { FormTable } from './form-table.ts';

/** Numbers a word. */
export const DIMENSIONS = 32;
/** Each word's numbers are packed four by four: a byte names one of 256 quartets. */
export const PARTS = 8;
export const PART = DIMENSIONS / PARTS;
export const QUARTETS = 256;

/** No row, and not asked for yet. */
const NONE = -1;
const UNASKED = -2;

/**
 * What company words keep, as directions: words of one topic point the same way. Directions have length one; an
 * inflected word that has none of its own has its dictionary form's.
 */
export class VectorTable {
  readonly #forms: FormTable;
  /** Per word its row. */
  readonly #rows: Int16Array;
  readonly #values: Float32Array;

  /** Reads the number of rows and their words' ids as gaps; then per part its quartets; then per row a byte a part. */
  constructor(reader: ByteReader, wordCount: number, forms: FormTable) {
    this.#forms = forms;
    this.#rows = new Int16Array(wordCount).fill(UNASKED);
    const count = reader.varint();
    let last = -1;
    for (let row = 0; row < count; row++) {
      last += reader.varint() + 1;
      this.#rows[last] = row;
    }
    const packed = reader.take(QUARTETS * DIMENSIONS);
    const quartets = new Int8Array(packed.buffer, packed.byteOffset, packed.length);
    this.#values = new Float32Array(count * DIMENSIONS);
    const codes = reader.take(count * PARTS);
    for (let row = 0; row < count; row++) unpack(this.#values, quartets, codes, row);
  }

  has(word: number): boolean {
    return this.#row(word) !== NONE;
  }

  /** Adds so much of a word's direction to the numbers from `at` on. */
  add(word: number, weight: number, sum: Float32Array, at = 0): void {
    const row = this.#row(word);
    if (row === NONE) return;
    const values = this.#values;
    const from = row * DIMENSIONS;
    for (let k = 0; k < DIMENSIONS; k++) sum[at + k] = (sum[at + k] ?? 0) + weight * (values[from + k] ?? 0);
  }

  /** How far a word points in a direction; 0 for words without a row. */
  along(word: number, direction: Float32Array): number {
    const row = this.#row(word);
    return row === NONE ? 0 : this.#alongRow(row, direction);
  }

  /** How far the one of some words points in a direction that does so most; `least` where none does more. */
  furthest(words: Uint16Array, direction: Float32Array, least: number): number {
    let most = least;
    for (let i = 0; i < words.length; i++) {
      const row = this.#row(words[i] ?? NONE);
      if (row !== NONE) most = Math.max(most, this.#alongRow(row, direction));
    }
    return most;
  }

  /** The cosine of two words' directions, −1 to 1; undefined where one of them has no row. */
  closeness(one: number, other: number): number | undefined {
    const [a, b] = [this.#row(one), this.#row(other)];
    if (a === NONE || b === NONE) return undefined;
    return this.#alongRow(a, this.#values.subarray(b * DIMENSIONS, (b + 1) * DIMENSIONS));
  }

  #alongRow(row: number, direction: Float32Array): number {
    const values = this.#values;
    const from = row * DIMENSIONS;
    let sum = 0;
    for (let k = 0; k < DIMENSIONS; k++) sum += (direction[k] ?? 0) * (values[from + k] ?? 0);
    return sum;
  }

  #row(word: number): number {
    if (word < 0) return NONE;
    const known = this.#rows[word] ?? NONE;
    if (known !== UNASKED) return known;
    const lemma = this.#forms.readings(word)[0]?.lemma ?? word;
    const row = Math.max(NONE, this.#rows[lemma] ?? NONE);
    this.#rows[word] = row;
    return row;
  }
}

/** Puts one row together out of its quartets, at length one. */
function unpack(values: Float32Array, quartets: Int8Array, codes: Uint8Array, row: number): void {
  const from = row * DIMENSIONS;
  let square = 0;
  for (let part = 0; part < PARTS; part++) {
    const at = (part * QUARTETS + (codes[row * PARTS + part] ?? 0)) * PART;
    for (let k = 0; k < PART; k++) {
      const value = quartets[at + k] ?? 0;
      values[from + part * PART + k] = value;
      square += value * value;
    }
  }
  const length = Math.sqrt(square) || 1;
  for (let k = from; k < from + DIMENSIONS; k++) values[k] = (values[k] ?? 0) / length;
}
