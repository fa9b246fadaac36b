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
 * Rows that name each pair once, at its lower id, made symmetric. The value of `rows.items[i]` is the i-th two bits of
 * `packed`, lowest first, and follows it to both places. Loops over places, in code that is cold at most clicks: views of
 * sixty thousand short rows took longer than all copying, and a call for each value a third of it.
 */
export function mirror({ starts: from, items: ids }: Rows, packed: Uint8Array): { rows: Rows; values: Uint8Array } {
  const rowCount = from.length - 1;
  const starts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) starts[row + 1] = (from[row + 1] ?? 0) - (from[row] ?? 0);
  for (let i = 0; i < ids.length; i++) {
    const above = (ids[i] ?? 0) + 1;
    starts[above] = (starts[above] ?? 0) + 1;
  }
  for (let row = 0; row < rowCount; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const items = new Uint16Array(ids.length * 2);
  const values = new Uint8Array(items.length);
  const next = starts.slice();
  // A row's lower partners come from the rows before it, in their order, so all of them stand when its own items follow.
  for (let row = 0; row < rowCount; row++) {
    let own = next[row] ?? 0;
    const end = from[row + 1] ?? 0;
    for (let i = from[row] ?? 0; i < end; i++) {
      const item = ids[i] ?? 0;
      const value = ((packed[i >> 2] ?? 0) >> (2 * (i & 3))) & 3;
      items[own] = item;
      values[own++] = value;
      const at = next[item] ?? 0;
      items[at] = row;
      values[at] = value;
      next[item] = at + 1;
    }
  }
  return { rows: { starts, items }, values };
}
