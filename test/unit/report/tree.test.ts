import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutTree } from '../../../src/extension/report/provenance/tree.ts';

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
