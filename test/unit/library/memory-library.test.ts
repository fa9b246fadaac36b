import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryLibrary } from '../../../src/lookup/library/memory-library.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Version } from '../../../src/story/version.ts';
import { altered, original, other, spun } from '../../page/library/stories.ts';

const version = ({ title, url, text }: Article): Version => ({
  id: title,
  source: 'library',
  text,
  ...(url === undefined ? {} : { url }),
});

describe('A library in memory', () => {
  it('finds the originals of copies, the most alike first, and nothing for strangers', async () => {
    const library = memoryLibrary([version(spun), version(original), version(other)]);
    const ids = (await library.find(altered.text)).map(found => found.version.id);
    assert.deepEqual(ids, [original.title, spun.title]);
    assert.deepEqual(await library.find('A short note about nothing that anybody kept.'), []);
    assert.deepEqual(await library.find(''), []);
  });

  it('finds in an empty library nothing, and what was added since', async () => {
    const library = memoryLibrary();
    assert.deepEqual(await library.find(spun.text), []);
    library.add(version(original));
    assert.equal(library.size, 1);
    assert.equal((await library.find(spun.text))[0]?.version.id, original.title);
  });

  it('answers no more than the limit', async () => {
    const library = memoryLibrary([version(spun), version(original)]);
    assert.equal((await library.find(altered.text, { limit: 1 })).length, 1);
  });

  it('does not find the page itself, unless its text has changed', async () => {
    const library = memoryLibrary([version(original)]);
    const url = `${original.url}?utm_source=mail#top`;
    assert.deepEqual(await library.find(original.text, { url }), []);
    assert.equal((await library.find(altered.text, { url })).length, 1);
    assert.equal((await library.find(original.text, { url: 'https://elsewhere.example/' })).length, 1);
  });

  it('stops when told to', async () => {
    const library = memoryLibrary([version(original)]);
    const signal = AbortSignal.abort(new Error('the tab was closed'));
    await assert.rejects(library.find(spun.text, { signal }), /the tab was closed/);
  });
});
