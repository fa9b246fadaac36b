import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type LibraryBrowser, openLibraryBrowser } from './library-page.ts';
import { altered, original, other } from './stories.ts';

describe('The library in trouble', () => {
  let chromium: LibraryBrowser;
  let page: Page;

  before(async () => {
    chromium = await openLibraryBrowser();
    page = await chromium.open();
  });
  after(() => chromium.close());
  beforeEach(() => page.evaluate(() => inPage.deleteDB('unspin-library')));

  it('says that the disk is full, and has written nothing by half', async () => {
    const client = await page.createCDPSession();
    const origin = new URL(page.url()).origin;
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'hand', private: false });
      await library.close();
    }, original);
    const before = await page.evaluate(() => inPage.countRecords());
    const outcome = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      // Words no compression shortens below the room that is left.
      const noise = Array.from({ length: 50_000 }, () => Math.random().toString(36));
      const huge = { ...article, text: noise.join(' ') };
      const outcome = await inPage.outcome(library.keep(huge, { how: 'hand', private: false }));
      await library.close();
      return outcome;
    }, other);
    const after = await page.evaluate(() => inPage.countRecords());
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    assert.equal(outcome, 'full');
    assert.deepEqual(after, before);
  });

  it('says that another window blocks it, and opens once that window let go', async () => {
    const outcomes = await page.evaluate(async () => {
      const older = await inPage.openRaw(1, database => database.createObjectStore('stories'));
      const blocked = await inPage.outcome(inPage.openLibrary({ patience: 50 }));
      older.close();
      await inPage.deleteDB('unspin-library');
      const library = await inPage.openLibrary({ patience: 50 });
      const listed = await inPage.outcome(library.list());
      await library.close();
      return [blocked, listed];
    });
    assert.deepEqual(outcomes, ['blocked', 'done']);
  });

  it('does not wait for ever behind a window that itself waits for another', async () => {
    const outcomes = await page.evaluate(async () => {
      const first = await inPage.openLibrary();
      await first.list();
      await first.close();
      const held = await inPage.openRaw();
      const renewing = inPage.openRaw(99);
      const waiting = await inPage.outcome(inPage.openLibrary({ patience: 50 }));
      held.close();
      (await renewing).close();
      return [waiting, await inPage.outcome(inPage.openLibrary())];
    });
    assert.deepEqual(outcomes, ['blocked', 'newer']);
  });

  it('lets a newer Unspin have the library, and says so when asked again', async () => {
    const outcomes = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'hand', private: false });
      const newer = await inPage.openRaw(99);
      newer.close();
      const outcomes = [await inPage.outcome(library.list()), await inPage.outcome(inPage.openLibrary())];
      await library.close();
      return outcomes;
    }, original);
    assert.deepEqual(outcomes, ['newer', 'newer']);
  });

  it('opens again by itself after it was closed under its hands', async () => {
    const stories = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'hand', private: false });
      await library.close();
      const again = await library.list();
      await library.close();
      return again.length;
    }, original);
    assert.equal(stories, 1);
  });

  it('names a damaged story, still finds the others, and exports all that can be read', async () => {
    const answer = await page.evaluate(
      async (...articles) => {
        const library = await inPage.openLibrary();
        for (const article of articles) await library.keep(article, { how: 'hand', private: false });
        const database = await inPage.openRaw();
        const texts = database.transaction('texts', 'readwrite').objectStore('texts');
        await inPage.answer(texts.put(new Uint8Array([1, 2, 3]).buffer, 1));
        database.close();
        const damaged: string[] = [];
        const lines = await new Response(
          library.export({ onDamaged: story => damaged.push(story.title) }),
        ).text();
        const found = await library.find(articles[0]?.text ?? '');
        const got = await inPage.outcome(library.get('1'));
        const { stories } = await library.usage();
        await library.close();
        return {
          damaged,
          exported: lines
            .trim()
            .split('\n')
            .map(line => JSON.parse(line).title),
          found: found.map(({ version }) => version.title),
          got,
          stories,
        };
      },
      original,
      altered,
      other,
    );
    assert.deepEqual(answer, {
      damaged: [original.title],
      exported: [altered.title, other.title],
      found: [altered.title],
      got: 'damaged',
      stories: 3,
    });
  });

  it('deletes a damaged story when asked to', async () => {
    const after = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'hand', private: false });
      const database = await inPage.openRaw();
      const texts = database.transaction('texts', 'readwrite').objectStore('texts');
      await inPage.answer(texts.delete(1));
      database.close();
      await library.delete(['1']);
      const { stories, textBytes } = await library.usage();
      await library.close();
      return { stories, textBytes, listed: (await library.list()).length };
    }, original);
    assert.deepEqual(after, { stories: 0, textBytes: 0, listed: 0 });
  });

  it('reads all it can when the disk lost a file', async () => {
    const titles = await page.evaluate(
      async (...articles) => {
        const library = await inPage.openLibrary();
        for (const article of articles) await library.keep(article, { how: 'hand', private: false });
        // A text so long, and so hard to compress, that Chromium keeps it in a file of its own.
        const noise = Array.from({ length: 20_000 }, () => Math.random().toString(36)).join(' ');
        await library.keep({ title: 'Lost', language: 'en', text: noise }, { how: 'hand', private: false });
        await library.close();
        return articles.map(article => article.title);
      },
      original,
      other,
    );
    await chromium.loseFiles();
    const answer = await page.evaluate(async () => {
      const library = await inPage.openLibrary();
      const damaged: string[] = [];
      const lines = await new Response(
        library.export({ onDamaged: story => damaged.push(story.title) }),
      ).text();
      await library.close();
      return {
        damaged,
        exported: lines
          .trim()
          .split('\n')
          .map(line => JSON.parse(line).title),
      };
    });
    assert.deepEqual(answer, { damaged: ['Lost'], exported: titles });
  });

  it('is erased when asked to, unless a window holds it', async () => {
    const answer = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'hand', private: false });
      const held = await inPage.openRaw();
      const blocked = await inPage.outcome(inPage.eraseLibrary());
      held.close();
      const erased = await inPage.outcome(inPage.eraseLibrary());
      const stories = (await library.list()).length;
      await library.close();
      return { blocked, erased, stories };
    }, original);
    assert.deepEqual(answer, { blocked: 'blocked', erased: 'done', stories: 0 });
  });
});
