import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../../src/engine/text/tokens.ts';

const keys = (text: string) => tokenise(text).map(token => token.key);

test('words, figures and marks are told apart', () => {
  assert.deepEqual(keys('Kim’s U.S. trip cost $1,000.50 (35%).'), [
    'kim',
    "'s",
    'u.s.',
    'trip',
    'cost',
    '$',
    '1,000.50',
    '(',
    '35',
    '%',
    ')',
    '.',
  ]);
  assert.deepEqual(keys('don’t 24-year-old 5.5m 3rd 1990s'), [
    "don't",
    '24',
    '-',
    'year',
    '-',
    'old',
    '5.5m',
    '3rd',
    '1990s',
  ]);
});

test('soft hyphens and joiners inside a word do not part it', () => {
  assert.deepEqual(keys('co\u00ADop\u200Berate zero\uFEFF'), ['cooperate', 'zero']);
});

test('composed and decomposed accents are one word', () => {
  assert.deepEqual(keys('e\u0301te\u0301'), keys('été'));
});

test('Chinese is cut into words, Arabic and Russian at spaces', () => {
  assert.ok(keys('市议会批准了新桥的建设').length > 4);
  assert.deepEqual(keys('وافق المجلس اليوم'), ['وافق', 'المجلس', 'اليوم']);
  assert.deepEqual(keys('Совет одобрил'), ['совет', 'одобрил']);
});

test('every token is a slice of any text, in order, and loses nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
      let at = 0;
      for (const token of tokenise(text)) {
        assert.ok(token.start >= at && token.end > token.start);
        assert.equal(text.slice(token.start, token.end), token.text);
        assert.match(text.slice(at, token.start), /^[\s\p{Cf}\p{Variation_Selector}]*$/u);
        at = token.end;
      }
    }),
  );
});
