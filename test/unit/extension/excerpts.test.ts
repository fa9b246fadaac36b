import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { segments } from '../../../src/extension/options/welcome/segments.ts';
import { excerptAround } from '../../../src/extension/popup/excerpt.ts';
import { wordCount } from '../../../src/extension/popup/word-count.ts';
import type { Finding } from '../../../src/story/finding.ts';

const TEXT = [
  'The ferry was late.',
  'The company said on Monday that it would not raise its fares before the end of the summer season.',
].join('\n');
const placeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('the words around a finding', () => {
  it('are cut between words, with a sign that there are more', () => {
    assert.deepEqual(excerptAround(TEXT, placeOf('raise')), {
      before: '… said on Monday that it would not ',
      after: ' its fares before the end of the …',
    });
  });
  it('stay within the paragraph', () => {
    assert.deepEqual(excerptAround(TEXT, placeOf('ferry')), { before: 'The ', after: ' was late.' });
    assert.equal(excerptAround(TEXT, placeOf('The company')).before, '');
  });
  it('are the words of the text, wherever the place is', () => {
    for (let start = 0; start < TEXT.length; start++) {
      const { before, after } = excerptAround(TEXT, { start, end: start + 1 });
      const bare = (words: string) => words.replace(/^… | …$/g, '');
      assert.ok(TEXT.slice(0, start).endsWith(bare(before)), String(start));
      assert.ok(TEXT.slice(start + 1).startsWith(bare(after)), String(start));
    }
  });
});

describe('counting words', () => {
  it('takes apostrophes and hyphens as part of a word and marks as none', () => {
    assert.equal(wordCount('The well-known captain’s boat — late, again.'), 6);
    assert.equal(wordCount(''), 0);
  });
});

describe('a text cut at its findings', () => {
  const finding = (start: number, end: number) => ({ start, end }) as Finding;
  it('is whole again when put together, overlaps marked once, gaps not at all', () => {
    const cut = segments('abcdefgh', 0, 8, [finding(1, 3), finding(2, 4), finding(5, 5), finding(6, 8)]);
    assert.equal(cut.map(({ text }) => text).join(''), 'abcdefgh');
    assert.deepEqual(
      cut.filter(one => one.finding).map(({ text }) => text),
      ['bc', 'gh'],
    );
  });
});
