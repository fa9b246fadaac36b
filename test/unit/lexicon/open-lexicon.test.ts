import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HEADER_BYTES, MAGIC } from '../../../src/engine/lexicon/format.ts';
import { LexiconError, openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';

const asset = () =>
  new Uint8Array(readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)));
const lexicon = openLexicon(asset());

test('the asset stays below four million bytes', () => {
  assert.ok(asset().length <= 4_000_000, `${asset().length} bytes`);
});

test('a lexicon opened twice answers alike, from any offset of a larger buffer', () => {
  const bytes = asset();
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  assert.deepEqual(openLexicon(shifted.subarray(3)).lemmas('wars'), lexicon.lemmas('wars'));
});

test('damage anywhere is refused in words', () => {
  for (const at of [HEADER_BYTES, HEADER_BYTES + 1_000_000, asset().length - 1]) {
    const bytes = asset();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    assert.throws(() => openLexicon(bytes), { name: 'LexiconError', message: /damaged: its checksum/ });
  }
});

test('a lexicon cut short is refused in words', () => {
  const bytes = asset();
  assert.throws(() => openLexicon(bytes.subarray(0, bytes.length - 1)), /should have \d+ bytes and has \d+/);
  assert.throws(() => openLexicon(bytes.subarray(0, 12)), /ends inside its header/);
});

test('other files and other versions are refused in words', () => {
  assert.throws(() => openLexicon(new Uint8Array(0)), LexiconError);
  assert.throws(() => openLexicon(new TextEncoder().encode('{"words": []}')), /not an Unspin lexicon/);
  const later = asset();
  later[MAGIC.length] = 99;
  assert.throws(() => openLexicon(later), /of version 99; this engine reads version 4/);
});
