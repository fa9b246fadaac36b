import type { Anchor } from './anchors.ts';

/** Two texts more alike than this are copies of one story. Measured: see docs/library.md. */
export const COPY = 0.42;

/** Anchors compared of each text, about 2,000 words: the cost grows with the square. */
const LONGEST = 1000;
/** A text with fewer anchors is held to this many, so that two common names do not make a copy. */
const SHORTEST = 12;

/**
 * How much of the shorter text's anchors the other has in the same order, 0–1: a longest common subsequence. Another
 * reporter's account of the event shares the names, but seldom their order.
 */
export function similarity(a: readonly Anchor[], b: readonly Anchor[]): number {
  const first = a.slice(0, LONGEST);
  const second = b.slice(0, LONGEST);
  let above = new Uint16Array(second.length + 1);
  let row = new Uint16Array(second.length + 1);
  for (const anchor of first) {
    let left = 0;
    for (let at = 1; at <= second.length; at++) {
      const longest =
        anchor.key === second[at - 1]?.key ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, left);
      row[at] = left = longest;
    }
    [above, row] = [row, above];
  }
  const common = above[second.length] ?? 0;
  return common / Math.max(SHORTEST, Math.min(first.length, second.length));
}
