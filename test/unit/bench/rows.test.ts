import assert from 'node:assert/strict';
import test from 'node:test';
import { exactly, figure, keeps, type Row, ratioOf } from '../../bench/frame/row.ts';
import { tableOf } from '../../bench/frame/table.ts';
import { growthExponent } from '../../bench/rows/compare.ts';

const row: Row = {
  what: 'draw',
  where: 'Chromium',
  unit: 'ms',
  ours: { median: 5, p95: 9 },
  peer: { name: 'another', median: 100, p95: 120 },
  bar: { of: 'ratio', most: 0.1 },
  goal: { of: 'ours', most: 4 },
};

test('half of the values stay below the median, nineteen of twenty below the 95th percentile', () => {
  const values = Array.from({ length: 100 }, (_, at) => 99 - at);
  assert.deepEqual(figure(values), { median: 50, p95: 95 });
  assert.throws(() => figure([]), /Nothing was measured/);
});

test('a bound is held against our median or against its ratio to the peer’s', () => {
  assert.equal(ratioOf(row), 0.05);
  assert.equal(keeps(row, row.bar), true);
  assert.equal(keeps(row, row.goal), false);
  assert.equal(keeps(row, undefined), null);
  const { peer: _, ...alone } = row;
  assert.throws(() => keeps(alone, row.bar), /no peer/);
});

test('the table says whether bar and goal are kept, and shows a single value once', () => {
  const lines = tableOf([
    row,
    { ...row, goal: { of: 'ours', most: 5 } },
    { ...row, bar: { of: 'ours', most: 4 } },
  ])
    .split('\n')
    .slice(2);
  assert.deepEqual(
    lines.map(line => line.split(' | ').at(-1)),
    ['yes |', 'goal |', '**no** |'],
  );
  assert.match(tableOf([{ ...row, ours: exactly(59_514) }]), /\| 59,514 \|/);
});

test('the growth exponent of a line is one, of a square two', () => {
  const points = (power: number) => [10, 100, 1_000].map(words => [words, 3 * words ** power] as const);
  assert.ok(Math.abs(growthExponent(points(1)) - 1) < 1e-9);
  assert.ok(Math.abs(growthExponent(points(2)) - 2) < 1e-9);
});
