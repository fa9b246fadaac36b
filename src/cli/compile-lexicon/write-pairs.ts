import { BLOCK, LEAST_PAIR, ORDER_BITS, packPair } from '../../engine/lexicon/pair-table.ts';
import { BitWriter, expGolombLength } from './bit-writer.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Vocabulary } from './choose-words.ts';
import type { Count } from './read-counts.ts';

/** A pair this far below chance (log2) is left out: it is as good as unseen, and they take a tenth of the room. */
const BELOW_CHANCE = -3.5;
const CAPITALS_SHARE = 0.6;

/** A row's second words, rising, with what is kept of each pair. */
type PairRow = readonly (readonly [second: number, value: number])[];

/** The section `pairs`, as the engine's `PairTable` reads it. */
export function writePairs(
  pairs: ReadonlyMap<string, Count>,
  words: ReadonlyMap<string, Count>,
  vocabulary: Vocabulary,
): Uint8Array {
  const rows = choosePairs(pairs, words, vocabulary);
  const byRank = rankValues(rows);
  const ranks = new Map(byRank.map((value, rank) => [value, rank]));
  const packed = new BitWriter();
  const lengths: number[] = [];
  for (let first = 0; first < rows.length; first += BLOCK) {
    const before = packed.length;
    writeBlock(packed, rows.slice(first, first + BLOCK), ranks);
    lengths.push(packed.length - before);
  }
  const writer = new ByteWriter();
  for (const value of byRank) writer.byte(value);
  for (const row of rows) writer.varint(row.length);
  for (const length of lengths) writer.varint(length);
  for (const byte of packed.bytes()) writer.byte(byte);
  return writer.bytes();
}

function choosePairs(
  pairs: ReadonlyMap<string, Count>,
  words: ReadonlyMap<string, Count>,
  vocabulary: Vocabulary,
): PairRow[] {
  const total = [...words.values()].reduce((sum, count) => sum + count.all, 0);
  const rows = vocabulary.words.map(() => new Map<number, number>());
  for (const [pair, count] of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    const a = vocabulary.ids.get(first);
    const b = vocabulary.ids.get(second);
    if (a === undefined || b === undefined) continue;
    const chance = ((words.get(first)?.all ?? 1) / total) * (words.get(second)?.all ?? 1);
    const logCount = Math.log2(count.all);
    if (logCount - Math.log2(chance) < BELOW_CHANCE || logCount < LEAST_PAIR) continue;
    rows[a]?.set(b, packPair(logCount, count.capitals >= CAPITALS_SHARE * count.all));
  }
  return rows.map(row => [...row].sort(([a], [b]) => a - b));
}

/** All 64 values a pair can have, commonest first. */
function rankValues(rows: readonly PairRow[]): number[] {
  const counts = new Array<number>(64).fill(0);
  for (const row of rows) for (const [, value] of row) counts[value] = (counts[value] ?? 0) + 1;
  return counts.map((_, value) => value).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

const gapsOf = (row: PairRow): number[] => row.map(([second], i) => second - (row[i - 1]?.[0] ?? -1) - 1);

function writeBlock(writer: BitWriter, rows: readonly PairRow[], ranks: ReadonlyMap<number, number>): void {
  const gaps = rows.flatMap(gapsOf);
  const lengthAt = (order: number) => gaps.reduce((sum, gap) => sum + expGolombLength(gap, order), 0);
  const orders = Array.from({ length: 2 ** ORDER_BITS }, (_, order) => order);
  const order = orders.reduce((best, other) => (lengthAt(other) < lengthAt(best) ? other : best), 0);
  writer.bits(order, ORDER_BITS);
  for (const row of rows)
    gapsOf(row).forEach((gap, i) => {
      writer.expGolomb(gap, order);
      writer.expGolomb(ranks.get(row[i]?.[1] ?? 0) ?? 0, 0);
    });
}
