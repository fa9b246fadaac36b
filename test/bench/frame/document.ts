import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../setup/step.ts';
import type { Row } from './row.ts';
import { tableOf } from './table.ts';

const file = path.join(root, 'docs/benchmarks.md');

/** From here on the document is written by hand, and stays. */
const BY_HAND = '## What was tried, and what it gave';

/** What one bench gave: its rows, or why it could not run. */
export interface Outcome {
  readonly name: string;
  readonly rows: readonly Row[] | string;
}

/** The measured part of docs/benchmarks.md. */
export function measuredPart(outcomes: readonly Outcome[], machine: string, date: string): string {
  const rows = outcomes.flatMap(({ rows }) => (typeof rows === 'string' ? [] : rows));
  const skipped = outcomes.flatMap(({ name, rows }) =>
    typeof rows === 'string' ? [`- ${name}: ${rows}`] : [],
  );
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`, but for the last part. Figures are median / 95th percentile; a peer is measured in the same',
    'run; *ratio* is our median by the peer’s. A bound with × is on the ratio. *met*: the bar is kept (yes), or the goal too.',
    '',
    `${date}. ${machine}.`,
    '',
    tableOf(rows),
    ...(skipped.length > 0 ? ['', 'Not measured here:', '', ...skipped] : []),
  ].join('\n');
}

/** Writes docs/benchmarks.md anew; what was written by hand stays. */
export function writeDocument(measured: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const at = before.indexOf(BY_HAND);
  writeFileSync(file, `${measured}\n\n${at < 0 ? `${BY_HAND}\n` : before.slice(at)}`);
}
