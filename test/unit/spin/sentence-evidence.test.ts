import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSentences } from '../../../src/engine/spin/sentence-evidence.ts';
import type { Weight } from '../../../src/engine/spin/weigh-words.ts';
import type { PageOdds } from '../../../src/engine/spin/word-odds.ts';
import { readWords } from '../../../src/engine/spin/words.ts';
import { prepare } from '../../../src/engine/text/prepare.ts';
import { lexicon } from './pages.ts';

const dense: PageOdds = { prior: -1, dense: true, blind: 0, sentence: -2, terms: -1, names: -1 };
const plain: Weight = {
  logOdds: 0,
  blindOdds: 0,
  candidateBits: null,
  best: null,
  gain: 0,
  known: false,
  runnersUp: [],
};

/** What the rest of its sentence takes from "harbour rent", where only the words named look exchanged. */
function heldBack(text: string, odd: readonly string[], page = dense): number {
  const words = readWords(prepare(text, 'en'), lexicon.tables.words);
  const odds = Float64Array.from(words, ({ key }) => page.prior + (odd.includes(key) ? 3 : -3));
  const weights = words.map(() => plain);
  const from = words.findIndex(({ key }) => key === 'harbour');
  return readSentences(words, weights, odds, page)(from, from + 2);
}
const sentence = 'Both owners of the new yards had paid the harbour rent in full by the end of last week.';

test('a sentence that is untouched otherwise speaks against damage in it', () => {
  assert.equal(heldBack(sentence, []), 1);
  assert.equal(heldBack(sentence, ['harbour', 'rent']), 1, 'not by the words in question');
});

test('one more exchanged word in the sentence is enough, in another sentence it says nothing', () => {
  assert.equal(heldBack(sentence, ['yards', 'week']), 0);
  assert.equal(heldBack(`${sentence} The yards closed this week.`, ['closed']), 1);
});

test('a few words, and words beside the ones in question, show nothing', () => {
  assert.equal(heldBack('They paid the harbour rent late.', []), 0);
  assert.equal(heldBack(sentence, ['the', 'in']), heldBack(sentence, ['the']));
});

test('quotations and pages with a word in ten exchanged are not asked', () => {
  assert.equal(heldBack(`“${sentence}” she said.`, []), 0);
  assert.equal(heldBack(sentence, [], { ...dense, blind: 1 }), 0);
});
