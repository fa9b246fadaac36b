import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Direction } from '../../../src/engine/lineage/direction.ts';
import { type Kinship, traceLineage } from '../../../src/engine/lineage/trace-lineage.ts';

const kin = (
  a: number,
  b: number,
  logOdds: number,
  differences = 20,
  more: Partial<Direction> = {},
): Kinship => ({
  a,
  b,
  differences,
  same: differences === 0,
  direction: { logOdds, clues: [{ logOdds, evidence: `${a} against ${b}.` }], bothRewritten: false, ...more },
});

test('of two texts the one that signs speak for is the original', () => {
  const { original, edges, confidence } = traceLineage(['page', 'agency'], [kin(0, 1, -3)]);
  assert.equal(original, 'agency');
  assert.deepEqual(
    edges.map(({ from, to }) => [from, to]),
    [['agency', 'page']],
  );
  assert.ok(confidence > 0.94 && confidence < 0.96, `${confidence}`);
});

test('where the signs are thin no original is named, and it says so', () => {
  const { original, edges, confidence, evidence } = traceLineage(['page', 'agency'], [kin(0, 1, -0.6)]);
  assert.deepEqual([original, edges, confidence], [null, [], 0]);
  assert.match(evidence.at(-1) ?? '', /too little/);
});

test('two texts that were each rewritten come from a third', () => {
  const { original, evidence } = traceLineage(['page', 'x'], [kin(0, 1, 3, 20, { bothRewritten: true })]);
  assert.equal(original, null);
  assert.match(evidence.at(-1) ?? '', /third text/);
});

test("a copy's copy hangs on the copy it is most like", () => {
  const ids = ['page', 'agency', 'blog'];
  const kinships = [kin(0, 1, -3, 80), kin(0, 2, -2, 30), kin(1, 2, 3, 50)];
  const { original, edges } = traceLineage(ids, kinships);
  assert.equal(original, 'agency');
  assert.deepEqual(
    new Set(edges.map(({ from, to }) => `${from} > ${to}`)),
    new Set(['agency > blog', 'blog > page']),
  );
});

test('thin signs of several pairs together are enough', () => {
  const ids = ['page', 'agency', 'blog'];
  const alone = traceLineage(ids.slice(0, 2), [kin(0, 1, -1)]);
  const together = traceLineage(ids, [kin(0, 1, -1, 60), kin(0, 2, -1, 30), kin(1, 2, 2, 30)]);
  assert.equal(alone.original, null);
  assert.equal(together.original, 'agency');
});

test('the page alone has no lineage', () => {
  assert.deepEqual(traceLineage(['page'], []), { original: null, confidence: 0, edges: [], evidence: [] });
});

test('two printings of one text leave it as sure that the text was first', () => {
  const ids = ['page', 'reprint', 'blog'];
  const { original, confidence } = traceLineage(ids, [kin(0, 1, 0, 0), kin(0, 2, 3), kin(1, 2, 3)]);
  assert.equal(original, 'page');
  assert.ok(confidence > 0.9, `${confidence}`);
});
