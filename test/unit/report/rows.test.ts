import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuiet, rowOf, toRows } from '../../../src/extension/report/side-by-side/rows.ts';
import type { Finding } from '../../../src/story/finding.ts';

const article = 'One. Two harbours.\nFour.';
const version = 'One. Two harbors. Three. Four.';
const pairs = [
  { page: { start: 0, end: 4 }, version: { start: 0, end: 4 }, moved: false },
  { page: { start: 5, end: 18 }, version: { start: 5, end: 17 }, moved: false },
  { page: { start: 19, end: 24 }, version: { start: 25, end: 30 }, moved: false },
  { page: null, version: { start: 18, end: 24 }, moved: false },
];
const found = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  id: `name-${start}`,
  kind: 'name',
  severity: 'meaning',
  start,
  end,
  text: article.slice(start, end),
  was: 'harbors',
  versionId: 'v',
  confidence: 0.9,
  why: 'It differs.',
  ...more,
});

test('a sentence that only the version has stands where the version has it', () => {
  assert.deepEqual(
    toRows(pairs, article, version, []).map(row => row.state),
    ['same', 'alike', 'there-only', 'same'],
  );
});

test('a row in which something was found is a change, whatever its size', () => {
  const rows = toRows(pairs, article, version, [found(9, 17)]);
  assert.equal(rows[1]?.state, 'changed');
  assert.deepEqual(
    rows.map(row => row.findings.length),
    [0, 1, 0, 0],
  );
});

test('a finding stands in the row of its sentence, one between sentences in the row before it', () => {
  const rows = toRows(pairs, article, version, []);
  assert.equal(rowOf(rows, found(10, 12)), 1);
  assert.equal(rowOf(rows, found(18, 19)), 1);
  assert.equal(rowOf(rows, found(20, 21)), 3);
});

test('what is missing here stands where the version has it', () => {
  const rows = toRows(pairs, article, version, []);
  assert.equal(rowOf(rows, found(18, 18, { kind: 'omission', versionStart: 18, versionEnd: 24 })), 2);
});

test('only rows without a finding, moved or alone in their text are folded away as unchanged', () => {
  const moved = pairs.map((pair, at) => (at === 2 ? { ...pair, moved: true } : pair));
  assert.deepEqual(toRows(moved, article, version, [found(0, 3)]).map(isQuiet), [false, true, false, false]);
});

test('the first sentence of every paragraph opens it', () => {
  assert.deepEqual(
    toRows(pairs, article, version, []).map(row => row.opens),
    [true, false, false, true],
  );
});

test('without a version every sentence stands alone', () => {
  const alone = pairs.flatMap(({ page }) => (page ? [{ page, version: null, moved: false }] : []));
  assert.deepEqual(
    toRows(alone, article, null, []).map(row => row.state),
    ['alone', 'alone', 'alone'],
  );
});
