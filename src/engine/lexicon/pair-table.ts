import type { ByteReader } from './byte-reader.ts';
import { findInRow, type Rows, readRows } from './rows.ts';

/** Below this count, and below half of chance, pairs are left out: log2 of 1,000 is 9.97. */
export const LEAST_PAIR = 9;
const LEVEL = 0x1f;
const CAPITALS = 0x20;

/** Packs what is kept of a pair: log2 of its count in whole steps, and whether print mostly writes it With Capitals. */
export const packPair = (logCount: number, capitals: boolean): number =>
  Math.min(LEVEL, Math.max(1, Math.round(logCount) - LEAST_PAIR)) | (capitals ? CAPITALS : 0);

/** Which words stand side by side in print, and how often. */
export class PairTable {
  readonly #rows: Rows;
  readonly #values: Uint8Array;

  constructor(reader: ByteReader, wordCount: number) {
    this.#rows = readRows(reader, wordCount);
    this.#values = reader.take(this.#rows.items.length);
  }

  /** log2 of the count, good to half a step; 0 when seldom or never. */
  logCount(first: number, second: number): number {
    const at = findInRow(this.#rows, first, second);
    return at < 0 ? 0 : ((this.#values[at] ?? 0) & LEVEL) + LEAST_PAIR;
  }

  /** Whether print mostly writes both words with capitals: "Supreme Court". */
  capitalised(first: number, second: number): boolean {
    const at = findInRow(this.#rows, first, second);
    return at >= 0 && ((this.#values[at] ?? 0) & CAPITALS) !== 0;
  }
}
