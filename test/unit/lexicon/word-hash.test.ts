import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordHash } from '../../../src/engine/lexicon/word-hash.ts';

const hashOf = (words: readonly string[]) =>
  new WordHash(new TextEncoder().encode(words.join('\n')), words.length);

test('every word is found at its place and read back, letters beyond ASCII too', () => {
  const words = [
    'the',
    'café',
    'señor',
    'a',
    "o'clock",
    '#',
    ...Array.from({ length: 5_000 }, (_, i) => `w${i}`),
  ];
  const hash = hashOf(words);
  for (const [id, word] of words.entries()) {
    assert.equal(hash.find(word), id);
    assert.equal(hash.text(id), word);
  }
});

test('what is not listed is not found: beginnings, longer words, nothing at all', () => {
  const hash = hashOf(['harbour', 'café']);
  for (const word of ['harbou', 'harbours', 'cafe', 'cafés', '']) assert.equal(hash.find(word), -1, word);
});

test('no id but those of its words has a text', () => {
  const hash = hashOf(['harbour', 'café']);
  for (const id of [-1, 2, 70_000]) assert.equal(hash.text(id), '');
});
