import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type LibraryBrowser, openLibraryBrowser } from './library-page.ts';
import { original, other, spun } from './stories.ts';

describe('A library of an earlier Unspin', () => {
  let chromium: LibraryBrowser;
  let page: Page;

  before(async () => {
    chromium = await openLibraryBrowser();
    page = await chromium.open();
  });
  after(() => chromium.close());
  beforeEach(() => page.evaluate(() => inPage.deleteDB('unspin-library')));

  it('of schema 1 opens with all its stories, finds them, and offers their outlets', async () => {
    const answer = await page.evaluate(
      async ({ text, url = '', ...rest }, copy) => {
        // Exactly the stores and records that schema 1 had: never to be changed with the code.
        const database = await inPage.openRaw(1, upgraded => {
          const stories = upgraded.createObjectStore('stories', { autoIncrement: true });
          stories.createIndex('addressKey', 'addressKeys', { multiEntry: true });
          stories.createIndex('digest', 'digest');
          for (const name of ['texts', 'postings', 'state', 'imports']) upgraded.createObjectStore(name);
        });
        const compressed = await inPage.compress(text);
        const writing = database.transaction(['stories', 'texts', 'state'], 'readwrite');
        writing.objectStore('stories').add({
          ...rest,
          addresses: [url],
          addressKeys: [url.replace('https://', '')],
          digest: new Uint8Array(16).buffer,
          keptAt: 7,
          how: 'hand',
          bytes: compressed.byteLength,
        });
        writing.objectStore('texts').add(compressed, 1);
        const state = { stories: 1, bytes: compressed.byteLength, fingerprints: 0 };
        await inPage.answer(writing.objectStore('state').put(state, 'library'));
        database.close();

        const library = await inPage.openLibrary();
        await library.renewed;
        const found = await library.find(copy);
        const got = await library.get('1');
        const outlets = await library.outlets();
        const history = await library.history(url);
        await library.close();
        return {
          found: found.map(({ version }) => version.id),
          text: got?.text,
          keptAt: got?.keptAt,
          outlets,
          history: history.length,
        };
      },
      original,
      spun.text,
    );
    assert.deepEqual(answer, {
      found: ['1'],
      text: original.text,
      keptAt: 7,
      outlets: [original.outlet],
      history: 1,
    });
  });

  it('with older fingerprints finds its stories while they are made anew, and afterwards', async () => {
    const answer = await page.evaluate(
      async (kept, more, copy) => {
        const first = await inPage.openLibrary();
        await first.keep(kept, { how: 'hand', private: false });
        await first.close();
        // As if these fingerprints were of version 0, whose keys lie 65,536 lower.
        const database = await inPage.openRaw();
        const writing = database.transaction(['postings', 'state'], 'readwrite');
        const postings = writing.objectStore('postings');
        const keys = await inPage.answer(postings.getAllKeys());
        for (const key of keys) {
          const rows = await inPage.answer(postings.get(key));
          postings.put(rows, Number(key) - 65_536);
          postings.delete(key);
        }
        const state = await inPage.answer(writing.objectStore('state').get('library'));
        await inPage.answer(writing.objectStore('state').put({ ...state, fingerprints: 0 }, 'library'));
        database.close();

        const library = await inPage.openLibrary();
        const during = await library.find(copy);
        await library.keep(more, { how: 'hand', private: false });
        await library.renewed;
        const after = await library.find(copy);
        const newer = await library.find(more.text);
        await library.close();
        const raw = await inPage.openRaw();
        const left = await inPage.answer(raw.transaction('postings').objectStore('postings').getAllKeys());
        raw.close();
        const ids = (found: typeof after) => found.map(({ version }) => version.id);
        return {
          during: ids(during),
          after: ids(after),
          newer: ids(newer),
          old: left.some(key => +key < 65_536),
        };
      },
      original,
      other,
      spun.text,
    );
    assert.deepEqual(answer, { during: ['1'], after: ['1'], newer: ['2'], old: false });
  });
});
