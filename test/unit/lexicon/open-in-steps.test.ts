import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { LexiconError, openInSteps } from '../../../src/engine/lexicon/open-lexicon.ts';

const bytes = () =>
  new Uint8Array(readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)));

test('opening the lexicon gives way between its tables, and ends with a lexicon that answers', () => {
  const steps = openInSteps(bytes());
  let pauses = 0;
  let step = steps.next();
  while (!step.done) {
    pauses++;
    step = steps.next();
  }
  assert.ok(pauses >= 4, `${pauses} pauses`);
  assert.ok(step.value.tables.words.id('bridge') >= 0);
});

test('a damaged lexicon is refused before any table is read', () => {
  const damaged = bytes();
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  assert.throws(() => openInSteps(damaged).next(), LexiconError);
});
