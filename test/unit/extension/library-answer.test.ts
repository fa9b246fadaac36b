import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepCopies } from '../../../src/lookup/library/find-stories.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Version } from '../../../src/story/version.ts';
import './fake-browser.ts';

const { libraryAnswer } = await import('../../../src/extension/background/check/kept-articles.ts');

const HERE = 'https://echo.example/pier';
const WIRE = 'https://wire.example/pier';
const text = [
  'The pier at Sorrel Bay will close on Monday for 12 weeks of repairs, the harbour office said on Friday.',
  'Orla Venn, who runs the office, said that Tobin Marsh had inspected 340 posts and found 27 of them rotten.',
  'Ferries to Larkholm and Norrick will land at the old stone quay until 14 April, Venn told the council.',
].join('\n');
const article: Article = { url: HERE, title: 'Pier', language: 'en', text };
const kept = (id: string, words: string): Version => ({ id, source: 'library', url: WIRE, text: words });

/** As the library answers for a story that was met at these addresses. */
const answered = (version: Version, ...addresses: readonly string[]) =>
  libraryAnswer(
    article,
    addresses.includes(HERE) ? [version] : [],
    keepCopies([{ version, addresses }], text, { url: HERE }),
  );

describe('what the library says of an article', () => {
  it('names the outlet that has the very same text, also once this page is kept with it', () => {
    const first = answered(kept('1', text), WIRE);
    assert.deepEqual(
      first.versions.map(({ url }) => url),
      [WIRE],
    );
    assert.equal(first.kept, false);
    const second = answered(kept('1', text), WIRE, HERE);
    assert.deepEqual(
      second.versions.map(({ url }) => url),
      [WIRE],
    );
    assert.equal(second.kept, true);
  });
  it('does not name the page itself', () => {
    assert.deepEqual(answered(kept('1', text), HERE), { versions: [], kept: true });
  });
  it('names what the page said before', () => {
    const before = kept('1', text.replace('12 weeks', '14 weeks'));
    const { versions, kept: isKept } = answered(before, HERE);
    assert.deepEqual([versions.map(({ id }) => id), isKept], [['1'], false]);
  });
});
