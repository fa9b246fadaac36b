import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSubject } from '../../../src/engine/spin/subject.ts';
import { readWords } from '../../../src/engine/spin/words.ts';
import { prepare } from '../../../src/engine/text/prepare.ts';
import { lexicon } from './pages.ts';

const { tables } = lexicon;
/** What the page says of "alarm" as an exchange in its first two words. */
function saidElsewhere(text: string): number {
  const words = readWords(prepare(text, 'en'), tables.words);
  return readSubject(tables, words)(0, 2, [tables.words.id('flood'), tables.words.id('alert')]);
}

test('a word that the page says in other company, in any inflection, is its subject', () => {
  assert.equal(
    saidElsewhere('Flood alarm ended. The alarms began on Monday; no alarm came late.'),
    Math.log2(3),
  );
});

test('the same two words again are one wording, however often they return', () => {
  assert.equal(saidElsewhere('Flood alarm ended. A flood alarm began, and a flood alarm came late.'), 0);
});

test('words that the likely original keeps do not count', () => {
  assert.equal(saidElsewhere('Flood alarm ended. The flood rose; floods came late.'), 0);
});
