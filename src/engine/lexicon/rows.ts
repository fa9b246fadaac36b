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
  const count = rows.items.length;
  const owners = new Uint16Array(count);
  for (let row = 0; row < rowCount; row++) owners.fill(row, rows.starts[row], rows.starts[row + 1]);
  // A row's lower partners come first and in order, as they are met in the order of their own rows.
  const starts = new Uint32Array(rowCount + 1);
  for (let i = 0; i < count; i++) {
    const item = rows.items[i] ?? 0;
    starts[item + 1] = (starts[item + 1] ?? 0) + 1;
  }
  const lower = starts.slice(1);
  for (let row = 0; row < rowCount; row++) {
    const own = (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0);
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0) + own;
  }
  const items = new Uint16Array(count * 2);
  const mirrored = new Uint8Array(count * 2);
  const next = starts.slice();
  for (let i = 0; i < count; i++) {
    const item = rows.items[i] ?? 0;
    const at = next[item] ?? 0;
    items[at] = owners[i] ?? 0;
    mirrored[at] = values[i] ?? 0;
    next[item] = at + 1;
  }
  for (let row = 0; row < rowCount; row++) {
    const from = rows.starts[row] ?? 0;
    const to = rows.starts[row + 1] ?? 0;
    const at = (starts[row] ?? 0) + (lower[row] ?? 0);
    items.set(rows.items.subarray(from, to), at);
    mirrored.set(values.subarray(from, to), at);
  }
  return { rows: { starts, items }, values: mirrored };
}
