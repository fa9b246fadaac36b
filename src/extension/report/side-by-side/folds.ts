import { isQuiet, type Row } from './rows.ts';

/** A run of rows that are all to be seen, or all folded away. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
}

/**
 * The rows in runs. Where only changes are wanted, those without any are folded away.
 * @param opened where runs begin that the reader has unfolded
 */
export function runsOf(rows: readonly Row[], onlyChanges: boolean, opened: ReadonlySet<number>): Run[] {
  if (!onlyChanges) return [{ start: 0, end: rows.length, isFolded: false }];
  const starts = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return !before || isQuiet(before) !== isQuiet(row) ? [at] : [];
  });
  return starts.map((start, at) => {
    const first = rows[start];
    return {
      start,
      end: starts[at + 1] ?? rows.length,
      isFolded: first !== undefined && isQuiet(first) && !opened.has(start),
    };
  });
}
