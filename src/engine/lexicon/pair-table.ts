import { BitReader } from './bit-reader.ts';
import type { ByteReader } from './byte-reader.ts';
import { findInRow, type Rows } from './rows.ts';

/** Below this count, and below half of chance, pairs are left out: log2 of 1,000 is 9.97. */
export const LEAST_PAIR = 9;
const LEVEL = 0x1f;
const CAPITALS = 0x20;
/** Rows unpacked at once: eight neighbours are about as common, so that one order of code suits them. */
export const BLOCK = 8;
/** Bits that name a block's order. */
export const ORDER_BITS = 4;
/** Different values of a pair. */
const VALUES = 64;

/** Packs what is kept of a pair: log2 of its count in whole steps, and whether print mostly writes it With Capitals. */
export const packPair = (logCount: number, capitals: boolean): number =>
  Math.min(LEVEL, Math.max(1, Math.round(logCount) - LEAST_PAIR)) | (capitals ? CAPITALS : 0);

/**
 * Which words stand side by side in print, and how often. Rows stay packed until one is asked for: a page asks for
 * some thousand of sixty thousand.
 */
export class PairTable {
  readonly #rows: Rows;
  readonly #values: Uint8Array;
  /** The 64 values of a pair, commonest first: codes are places in this list. */
  readonly #byRank: Uint8Array;
  readonly #packed: BitReader;
  /** Where each block of rows begins, in bits of `#packed`. */
  readonly #blocks: Uint32Array;
  readonly #unpacked: Uint8Array;

  /**
   * Reads the values by rank; per row its length; per block of rows its length in bits; then the blocks. A block is
   * the order of its gaps' code, then per pair the gap from the word before and the value's rank (order 0).
   */
  constructor(reader: ByteReader, wordCount: number) {
    this.#byRank = reader.take(VALUES);
    const starts = new Uint32Array(wordCount + 1);
    for (let row = 0; row < wordCount; row++) starts[row + 1] = (starts[row] ?? 0) + reader.varint();
    this.#blocks = new Uint32Array(Math.ceil(wordCount / BLOCK) + 1);
    for (let block = 1; block < this.#blocks.length; block++)
      this.#blocks[block] = (this.#blocks[block - 1] ?? 0) + reader.varint();
    this.#packed = new BitReader(reader.take(Math.ceil((this.#blocks.at(-1) ?? 0) / 8)));
    const count = starts[wordCount] ?? 0;
    this.#rows = { starts, items: new Uint16Array(count) };
    this.#values = new Uint8Array(count);
    this.#unpacked = new Uint8Array(this.#blocks.length);
  }

  /** log2 of the count, good to half a step; 0 when seldom or never. */
  logCount(first: number, second: number): number {
    const value = this.#value(first, second);
    return value === 0 ? 0 : (value & LEVEL) + LEAST_PAIR;
  }

  /** Whether print mostly writes both words with capitals: "Supreme Court". */
  capitalised(first: number, second: number): boolean {
    return (this.#value(first, second) & CAPITALS) !== 0;
  }

  #value(first: number, second: number): number {
    if (first < 0 || second < 0) return 0;
    const block = Math.floor(first / BLOCK);
    if (this.#unpacked[block] === 0) this.#unpack(block);
    const at = findInRow(this.#rows, first, second);
    return at < 0 ? 0 : (this.#values[at] ?? 0);
  }

  #unpack(block: number): void {
    this.#unpacked[block] = 1;
    const packed = this.#packed;
    packed.at = this.#blocks[block] ?? 0;
    const order = packed.bits(ORDER_BITS);
    const { starts, items } = this.#rows;
    const values = this.#values;
    const byRank = this.#byRank;
    const behind = Math.min(starts.length - 1, (block + 1) * BLOCK);
    for (let row = block * BLOCK; row < behind; row++) {
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      packed.risingIds(order, byRank, items, values, from, to);
    }
  }
}
