/** The cells of RFC 4180 text, row after row, as a spreadsheet takes them. */
export function csvCells(csv: string): string[] {
  const cells: string[] = [];
  // A byte-order mark is no part of the first cell.
  let at = csv.startsWith('\uFEFF') ? 1 : 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; at < csv.length; at++) {
        if (csv[at] !== '"') cell += csv[at];
        else if (csv[at + 1] === '"') cell += csv[at++];
        else break;
      }
      at++;
    }
    while (at < csv.length && !/[,\r\n]/.test(csv[at] ?? '')) cell += csv[at++];
    cells.push(cell);
    at += csv.startsWith('\r\n', at) ? 2 : 1;
  }
  return cells;
}
