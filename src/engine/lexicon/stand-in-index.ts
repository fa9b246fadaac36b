import { ByteReader } from './byte-reader.ts';

/** What article spinners write (`words`) where a text said `original`; both as word ids. */
export interface StandIn {
  readonly words: readonly number[];
  readonly original: readonly number[];
  /** log2 of how often honest print has the words where the original would fit better, for once that a spinner would. */
  readonly honest: number;
}

/** Words at most. */
export const LONGEST_STAND_IN = 8;
export const LONGEST_ORIGINAL = 4;
/** Rarer than this nobody writes it, and honest use is told in steps of so many bits. */
const LEAST_HONEST = -15;
const HONEST_STEP = 2;
const HONEST_LEVELS = 8;

/** The head of a stand-in in one byte: both lengths, and honest use. */
export function packHead(words: number, original: number, honest: number): number {
  const level = Math.round((honest - LEAST_HONEST) / HONEST_STEP);
  const bounded = Math.max(0, Math.min(HONEST_LEVELS - 1, level));
  return ((words - 1) * LONGEST_ORIGINAL + original - 1) * HONEST_LEVELS + bounded;
}

/** Undoes `packHead`. */
function unpackHead(head: number): { words: number; original: number; honest: number } {
  const lengths = Math.floor(head / HONEST_LEVELS);
  return {
    words: Math.floor(lengths / LONGEST_ORIGINAL) + 1,
    original: (lengths % LONGEST_ORIGINAL) + 1,
    honest: LEAST_HONEST + HONEST_STEP * (head % HONEST_LEVELS),
  };
}

/**
 * Known stand-ins by their first word. Rows stay packed until one is asked for: a page asks for some hundred of eight
 * thousand.
 */
export class StandInIndex {
  readonly #rows = new Map<number, Uint8Array>();
  readonly #read = new Map<number, readonly StandIn[]>();

  /**
   * Reads the number of rows; per row the gap from the first word before it (first order -1) and its length in bytes;
   * then the rows. A row is a list of stand-ins: the head, the words but for the first, the original.
   */
  constructor(reader: ByteReader) {
    const heads: [first: number, bytes: number][] = [];
    let first = -1;
    for (let left = reader.varint(); left > 0; left--) {
      first += reader.varint() + 1;
      heads.push([first, reader.varint()]);
    }
    for (const [word, bytes] of heads) this.#rows.set(word, reader.take(bytes));
  }

  /** Stand-ins that begin with this word. */
  startingWith(first: number): readonly StandIn[] {
    const known = this.#read.get(first);
    if (known) return known;
    const row = this.#rows.get(first);
    if (!row) return NONE;
    const found = readRow(first, row);
    this.#read.set(first, found);
    return found;
  }
}

const NONE: readonly StandIn[] = [];

function readRow(first: number, row: Uint8Array): StandIn[] {
  const reader = new ByteReader(row);
  const found: StandIn[] = [];
  while (!reader.ended) {
    const head = unpackHead(reader.byte());
    const words = [first];
    while (words.length < head.words) words.push(reader.varint());
    const original = Array.from({ length: head.original }, () => reader.varint());
    found.push({ words, original, honest: head.honest });
  }
  return found;
}
