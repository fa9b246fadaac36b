import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { prepare } from '../../../src/engine/text/prepare.ts';

const sentences = (text: string) =>
  prepare(text, 'en').sentences.map(({ start, end }) => text.slice(start, end));

test('abbreviations do not end sentences', () => {
  assert.deepEqual(sentences('Dr. Holm met Gen. A. Dahl on Nov. 19. He left the U.S. The trip cost $1.5m.'), [
    'Dr. Holm met Gen. A. Dahl on Nov. 19.',
    'He left the U.S.',
    'The trip cost $1.5m.',
  ]);
  assert.deepEqual(sentences('Norvik Corp. said sales rose. Halden Inc. did not answer.').length, 2);
});

test('the day of a German date does not end a sentence', () => {
  assert.deepEqual(sentences('Am 3. März sank das Boot. Am 7. April kam es zurück.'), [
    'Am 3. März sank das Boot.',
    'Am 7. April kam es zurück.',
  ]);
  assert.equal(sentences('They finished 12. August was better.').length, 2);
});

test('a question inside a quotation goes on to its speaker', () => {
  assert.deepEqual(sentences('“Why now?” she asked. “We waited.”'), [
    '“Why now?” she asked.',
    '“We waited.”',
  ]);
});

test('paragraphs end sentences, wrapped lines do not', () => {
  assert.deepEqual(sentences('A heading\nThe story begins\nhere and ends.\n\nNext one'), [
    'A heading',
    'The story begins\nhere and ends.',
    'Next one',
  ]);
});

test('a missing space after the full stop is seen, a domain is not one', () => {
  assert.deepEqual(sentences('Sales fell.The firm blamed rain. See example.com for more.').length, 3);
});

test('Chinese, Arabic and Hindi sentences end at their own marks', () => {
  assert.equal(sentences('大桥开放了。居民担心噪音！').length, 2);
  assert.equal(sentences('هل وصلوا؟ نعم وصلوا.').length, 2);
  assert.equal(sentences('पुल खुल गया। लोग खुश हैं।').length, 2);
});

test('every word of any text is in exactly one sentence', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '. ', '.', '?', '\n', ' ', '”', '“', 'Dr', '…', '。') }),
      text => {
        const { sentences: found, tokens } = prepare(text, 'en');
        let next = 0;
        for (const { firstToken, tokenEnd } of found) {
          assert.equal(firstToken, next);
          assert.ok(tokenEnd > firstToken);
          next = tokenEnd;
        }
        assert.equal(next, tokens.length);
      },
    ),
  );
});
