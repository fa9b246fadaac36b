import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowAt, toRows } from '../../../src/extension/report/rows.ts';
import { layOutTree } from '../../../src/extension/report/tree.ts';

const article = 'One. Two harbours. Four.';
const version = 'One. Two harbors. Three. Four.';
const pairs = [
  { page: { start: 0, end: 4 }, version: { start: 0, end: 4 }, moved: false },
  { page: { start: 5, end: 18 }, version: { start: 5, end: 17 }, moved: false },
  { page: { start: 19, end: 24 }, version: { start: 25, end: 30 }, moved: false },
  { page: null, version: { start: 18, end: 24 }, moved: false },
];

test('a sentence that only the version has stands where the version has it', () => {
  const rows = toRows(pairs, article, version, []);
  assert.deepEqual(
    rows.map(row => row.state),
    ['same', 'alike', 'there-only', 'same'],
  );
});

test('a row in which something was found is a change, whatever its size', () => {
  const rows = toRows(pairs, article, version, [{ start: 9, end: 17 }]);
  assert.equal(rows[1]?.state, 'changed');
});

test('a finding is shown in the row of its sentence, one between sentences in the row before it', () => {
  const rows = toRows(pairs, article, version, []);
  assert.equal(rowAt(rows, 10), 1);
  assert.equal(rowAt(rows, 18), 1);
  assert.equal(rowAt(rows, 20), 3);
});

const node = (id: string) => ({ id, source: 'library', relation: 'copy', similarity: 1 }) as const;

test('an original stands left of its copies; the first beside it, others below', () => {
  const tree = layOutTree([node('a'), node('b')], {
    original: 'a',
    confidence: 1,
    edges: [
      { from: 'a', to: 'page', confidence: 0.9, evidence: [] },
      { from: 'a', to: 'b', confidence: 0.8, evidence: [] },
    ],
    evidence: [],
  });
  const at = Object.fromEntries(tree.nodes.map(({ id, depth, row }) => [id, [depth, row]]));
  assert.deepEqual(at, { a: [0, 0], page: [1, 0], b: [1, 1] });
});

test('a ring of edges is drawn and does not hang', () => {
  const ring = [
    { from: 'a', to: 'b', confidence: 0.5, evidence: [] },
    { from: 'b', to: 'a', confidence: 0.5, evidence: [] },
  ];
  const tree = layOutTree([node('a'), node('b')], {
    original: null,
    confidence: 0,
    edges: ring,
    evidence: [],
  });
  assert.equal(tree.nodes.length, 3);
});
