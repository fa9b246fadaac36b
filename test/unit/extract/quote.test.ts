import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteLocator, quoteOf } from '../../../src/extract/place/quote.ts';

const BEFORE =
  'The ferry ran aground on Tuesday. The captain said: “We saw nothing.” The ferry was empty by noon.';

/** Where words of the text before stand in the text after, as the words there. */
function found(words: string, after: string): string | null {
  const start = BEFORE.indexOf(words);
  const place = quoteLocator(after)(quoteOf(BEFORE, { start, end: start + words.length }));
  return place && after.slice(place.start, place.end);
}

test('words are found where they moved to', () => {
  assert.equal(found('We saw nothing.', `Advertisement ${BEFORE}`), 'We saw nothing.');
});

test('of words that stand twice the ones with their neighbours are found', () => {
  const after = `The ferry was late. ${BEFORE}`;
  const start = BEFORE.lastIndexOf('The ferry');
  const place = quoteLocator(after)(quoteOf(BEFORE, { start, end: start + 9 }));
  assert.equal(place?.start, after.lastIndexOf('The ferry'));
});

test('other quotation marks, spaces and soft hyphens are no difference', () => {
  const after = BEFORE.replace('“We saw nothing.”', '"We\u00a0saw  noth\u00ading."');
  assert.equal(found('“We saw nothing.”', after), '"We\u00a0saw  noth\u00ading."');
});

test('words that changed are not found, however little', () => {
  assert.equal(found('We saw nothing.', BEFORE.replace('nothing', 'something')), null);
  assert.equal(found('on Tuesday', BEFORE.replace('Tuesday', 'Tuesdays')), null);
});

test('short words without their neighbours are not found', () => {
  assert.equal(found('noon', 'At noon it rained in other places too.'), null);
});

test('words that stand twice alike are not found', () => {
  assert.equal(found('We saw nothing.', `${BEFORE} ${BEFORE}`), null);
});
