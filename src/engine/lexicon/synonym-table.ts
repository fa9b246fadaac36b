import type { ByteReader } from './byte-reader.ts';
import { findInRow, mirror, type Rows, readRows } from './rows.ts';

/**
 * How close two words are. `loose`: the thesaurus lists them together in some sense, or one is the wider word;
 * `near`: similar or derived words, or thesaurus entries that share much; `same`: one sense in common.
 */
export const Closeness = { none: 0, loose: 1, near: 2, same: 3 } as const;
export type Closeness = (typeof Closeness)[keyof typeof Closeness];

const BY_VALUE = [Closeness.none, Closeness.loose, Closeness.near, Closeness.same] as const;

/** A closeness that was kept as a number. */
export const toCloseness = (value: number): Closeness => BY_VALUE[value] ?? Closeness.none;

/** Which dictionary forms may stand for each other. */
export class SynonymTable {
  readonly #rows: Rows;
  readonly #closeness: Uint8Array;

  constructor(reader: ByteReader, wordCount: number) {
    const rows = readRows(reader, wordCount);
    const packed = reader.take(Math.ceil(rows.items.length / 4));
    const both = mirror(rows, packed);
    this.#rows = both.rows;
    this.#closeness = both.values;
  }

  between(a: number, b: number): Closeness {
    const at = findInRow(this.#rows, a, b);
    return at < 0 ? Closeness.none : toCloseness(this.#closeness[at] ?? 0);
  }

  /** The ids that may stand for `word`, rising: commonest words first. A view. */
  of(word: number): Uint16Array {
    return this.#rows.items.subarray(this.#rows.starts[word], this.#rows.starts[word + 1]);
  }

  /** How many may stand for `word`. */
  count(word: number): number {
    return (this.#rows.starts[word + 1] ?? 0) - (this.#rows.starts[word] ?? 0);
  }

  /** How close the one at a place in `of(word)` is; `none` only where there is none. */
  closenessAt(word: number, place: number): Closeness {
    return toCloseness(this.#closeness[(this.#rows.starts[word] ?? 0) + place] ?? 0);
  }
}
