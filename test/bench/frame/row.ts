/** Several measurements of one thing: what half of them stay below, and what 19 of 20 do. */
export interface Figure {
  readonly median: number;
  readonly p95: number;
}

/** A bound on the median, or on how many times the peer takes ours (`ratio`: ours by the peer's). */
export interface Bound {
  readonly of: 'ours' | 'ratio';
  readonly most: number;
}

/** One line of docs/benchmarks.md. */
export interface Row {
  readonly what: string;
  /** Where it was measured: "Chromium", "Firefox", "Node". */
  readonly where: string;
  readonly unit: string;
  readonly ours: Figure;
  readonly peer?: Figure & { readonly name: string };
  /** What the project must keep to. */
  readonly bar?: Bound;
  /** What it would like to reach. */
  readonly goal?: Bound;
  /** How many pages or texts, and what else must be known to read the line. */
  readonly note?: string;
}

/** A bench measures one area. One that cannot be run here (no browser, no texts) answers why. */
export interface Bench {
  readonly name: string;
  measure(): Promise<readonly Row[] | string>;
}

export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const figure = (values: readonly number[]): Figure => ({
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});

/** A thing that has one value, such as a size. */
export const exactly = (value: number): Figure => ({ median: value, p95: value });

/** Ours by the peer's, of the medians; null without a peer. */
export const ratioOf = ({ ours, peer }: Row): number | null => (peer ? ours.median / peer.median : null);

/** Whether a row keeps to a bound; null where there is none. */
export function keeps(row: Row, bound: Bound | undefined): boolean | null {
  if (!bound) return null;
  const value = bound.of === 'ours' ? row.ours.median : ratioOf(row);
  if (value === null) throw new Error(`"${row.what}" has a bound on a ratio and no peer.`);
  return value <= bound.most;
}
