import { type Bound, type Figure, keeps, type Row, ratioOf } from './row.ts';

/** Three digits that count, and thousands apart: 0.0123 → "0.0123", 12.34 → "12.3", 59514 → "59,514". */
export function numberText(value: number): string {
  const digits = Math.abs(value) >= 1_000 ? 0 : 2 - Math.floor(Math.log10(Math.abs(value) || 1));
  return new Intl.NumberFormat('en', { maximumFractionDigits: Math.max(0, Math.min(4, digits)) }).format(
    value,
  );
}

const figureText = ({ median, p95 }: Figure): string =>
  median === p95 ? numberText(median) : `${numberText(median)} / ${numberText(p95)}`;

const boundText = (bound: Bound | undefined): string =>
  bound ? `≤ ${numberText(bound.most)}${bound.of === 'ratio' ? ' ×' : ''}` : '';

function metText(row: Row): string {
  const [bar, goal] = [keeps(row, row.bar), keeps(row, row.goal)];
  if (goal) return 'goal';
  if (bar === null) return goal === null ? '' : 'no';
  return bar ? 'yes' : '**no**';
}

const HEAD = ['what', 'where', 'unit', 'ours', 'peer', 'peer’s', 'ratio', 'bar', 'goal', 'met'];

function cells(row: Row): string[] {
  const ratio = ratioOf(row);
  return [
    row.note ? `${row.what} (${row.note})` : row.what,
    row.where,
    row.unit,
    figureText(row.ours),
    row.peer?.name ?? '',
    row.peer ? figureText(row.peer) : '',
    ratio === null ? '' : numberText(ratio),
    boundText(row.bar),
    boundText(row.goal),
    metText(row),
  ];
}

/** The rows as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(cells)].map(line => `| ${line.join(' | ')} |`).join('\n');
