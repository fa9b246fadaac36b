import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { DIMENSIONS } from '../../../src/engine/lexicon/vector-table.ts';

const { words, vectors } = openLexicon(
  new Uint8Array(readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url))),
).tables;

/** How far two words point the same way. */
function agreement(one: string, other: string): number {
  const direction = new Float32Array(DIMENSIONS);
  vectors.add(words.id(one), 1, direction);
  return vectors.along(words.id(other), direction);
}

test('words of one topic point the same way, words of another do not', () => {
  for (const [word, near, far] of [
    ['football', 'coach', 'bishop'],
    ['inflation', 'currency', 'kitchen'],
    ['surgery', 'hospital', 'navy'],
  ] as const)
    assert.ok(
      agreement(word, near) > agreement(word, far) + 0.3,
      `${word}: ${near} ${agreement(word, near)}, ${far} ${agreement(word, far)}`,
    );
});

test('directions have length one', () => {
  assert.ok(Math.abs(agreement('hospital', 'hospital') - 1) < 1e-4);
});

test('an inflected word without a row has its dictionary form’s, and words without either none', () => {
  assert.ok(Math.abs(agreement('bishop', 'bishops') - 1) < 1e-4);
  assert.equal(vectors.has(words.id('the')), false);
  assert.equal(vectors.along(-1, new Float32Array(DIMENSIONS).fill(1)), 0);
});

test('of several words the furthest along a direction counts, and none below the least asked for', () => {
  const direction = new Float32Array(DIMENSIONS);
  vectors.add(words.id('hospital'), 1, direction);
  const ids = Uint16Array.from(['kitchen', 'hospital'], word => words.id(word));
  assert.ok(Math.abs(vectors.furthest(ids, direction, 0) - 1) < 1e-4);
  assert.equal(vectors.furthest(ids, direction, 2), 2);
});
