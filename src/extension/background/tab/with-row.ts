import type { SourceRow } from '../../browser/tab-state.ts';

/** The rows with a source's new row in place of its old one. */
export const withRow = (rows: readonly SourceRow[], row: SourceRow): SourceRow[] =>
  rows.some(one => one.source === row.source)
    ? rows.map(one => (one.source === row.source ? row : one))
    : [...rows, row];
