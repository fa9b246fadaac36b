import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandPath, linePath } from '../../../src/extension/report/side-by-side/link-paths.ts';

test('a band goes from the height of one sentence to that of the other', () => {
  assert.equal(bandPath([0, 50], [0, 20], [0, 60]), 'M 0 0 L 50 0 L 50 60 L 0 20 Z');
});

test('a sentence that only one side has ends in a wedge towards the other', () => {
  assert.equal(bandPath([0, 50], [0, 20], null), 'M 0 0 L 31 10 L 0 20 Z');
  assert.equal(bandPath([0, 50], null, [0, 20]), 'M 50 0 L 19 10 L 50 20 Z');
});

test('in a language that is written from the right the page’s side is on the right', () => {
  assert.equal(linePath([50, 0], 10, 30), 'M 50 10 C 25 10 25 30 0 30');
});

test('a finding with a place on one side only has no line', () => {
  assert.equal(linePath([0, 50], 10, null), '');
});
