import type { ByteReader } from './byte-reader.ts';

/** Many sorted rows of word ids in two flat arrays: row r is `items[starts[r] .. starts[r + 1])`, rising. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly items: Uint16Array;
}

/** Reads rows written as: number of items; then per row its length and the gaps between its ids. */
export function readRows(reader: ByteReader, rowCount: number): Rows {
  const starts = new Uint32Array(rowCount + 1);
  const items = new Uint16Array(reader.varint());
  let at = 0;
  for (let row = 0; row < rowCount; row++) {
    starts[row] = at;
    let id = -1;
    for (let left = reader.varint(); left > 0 && !reader.overrun; left--) {
      id += 1 + reader.varint();
      items[at++] = id;
    }
  }
  starts[rowCount] = at;
  return { starts, items };
}

/** Where `item` stands in row `row`, as an index into `items`; -1 when it is not there. */
export function findInRow(rows: Rows, row: number, item: number): number {
  let low = rows.starts[row] ?? 0;
  let high = (rows.starts[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows.items[middle] ?? 0;
    if (found === item) return middle;
    if (found < item) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Rows that name each pair once, at its lower id, made symmetric. `values[i]` belongs to `rows.items[i]`
 * and follows it to both places.
 */
export function mirror(rows: Rows, values: Uint8Array): { rows: Rows; values: Uint8Array } {
  const rowCount = rows.starts.length - 1;
  const sizes = new Uint32Array(rowCount + 1);
  const each = (visit: (a: number, b: number, value: number) => void) => {
    for (let a = 0; a < rowCount; a++)
      for (let i = rows.starts[a] ?? 0; i < (rows.starts[a + 1] ?? 0); i++)
        visit(a, rows.items[i] ?? 0, values[i] ?? 0);
  };
  const bump = (counts: Uint32Array, at: number) => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  each((a, b) => {
    bump(sizes, a);
    bump(sizes, b);
  });
  const starts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) starts[row + 1] = (starts[row] ?? 0) + (sizes[row] ?? 0);
  const next = starts.slice();
  const items = new Uint16Array(rows.items.length * 2);
  const mirrored = new Uint8Array(rows.items.length * 2);
  const put = (row: number, item: number, value: number) => {
    const at = next[row] ?? 0;
    items[at] = item;
    mirrored[at] = value;
    bump(next, row);
  };
  // A row's smaller partners all come from earlier rows, so one sweep for them and one for its own keeps it sorted.
  each((a, b, value) => put(b, a, value));
  each((a, b, value) => put(a, b, value));
  return { rows: { starts, items }, values: mirrored };
}
