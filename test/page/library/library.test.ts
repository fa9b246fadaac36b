import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type LibraryBrowser, openLibraryBrowser } from './library-page.ts';
import { altered, original, other, spun } from './stories.ts';

describe('The library in IndexedDB', () => {
  let chromium: LibraryBrowser;
  let page: Page;

  before(async () => {
    chromium = await openLibraryBrowser();
    page = await chromium.open();
  });
  after(() => chromium.close());
  beforeEach(() => page.evaluate(() => inPage.deleteDB('unspin-library')));

  it('finds the kept original of a spun and of an altered copy, and nothing for another story', async () => {
    const found = await page.evaluate(
      async (kept, ...texts) => {
        const library = await inPage.openLibrary();
        for (const article of kept) await library.keep(article, { how: 'hand', private: false });
        const answers = [];
        for (const text of texts) answers.push(await library.find(text));
        await library.close();
        return answers.map(answer => answer.map(({ version }) => version.title));
      },
      [original],
      spun.text,
      altered.text,
      other.text,
    );
    assert.deepEqual(found, [[original.title], [original.title], []]);
  });

  it('gives back what was kept, also after it was closed and opened again', async () => {
    const story = await page.evaluate(async article => {
      const first = await inPage.openLibrary();
      const kept = await first.keep(article, { how: 'hand', private: false, at: 5 });
      await first.close();
      const library = await inPage.openLibrary();
      const got = await library.get(kept?.id ?? '');
      await library.close();
      return got;
    }, original);
    assert.equal(story?.text, original.text);
    assert.equal(story?.title, original.title);
    assert.deepEqual(story?.addresses, [original.url]);
    assert.equal(story?.keptAt, 5);
  });

  it('keeps nothing from a private window', async () => {
    const stories = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'hand', private: true });
      const { stories } = await library.usage();
      await library.close();
      return stories;
    }, original);
    assert.equal(stories, 0);
  });

  it('keeps a text met at two addresses once', async () => {
    const answer = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'hand', private: false });
      const again = await library.keep(
        { ...article, url: 'https://other.example/story?utm_source=x#top' },
        { how: 'check', private: false },
      );
      const [card] = await library.list();
      const { stories } = await library.usage();
      await library.close();
      return { known: again?.known, addresses: card?.addresses, stories };
    }, original);
    assert.deepEqual(answer, {
      known: true,
      addresses: [original.url, 'https://other.example/story'],
      stories: 1,
    });
  });

  it('keeps several texts of one address as its history, last first', async () => {
    const texts = await page.evaluate(
      async (...states) => {
        const library = await inPage.openLibrary();
        for (const article of states) await library.keep(article, { how: 'check', private: false });
        const history = await library.history(`${states[0]?.url}#comments`);
        await library.close();
        return history.map(version => version.text);
      },
      original,
      { ...altered, url: original.url ?? '' },
    );
    assert.deepEqual(texts, [altered.text, original.text]);
  });

  it('deletes a story wholly: it is no longer listed, read or found', async () => {
    const answer = await page.evaluate(
      async (first, second) => {
        const library = await inPage.openLibrary();
        const kept = await library.keep(first, { how: 'hand', private: false });
        await library.keep(second, { how: 'hand', private: false });
        await library.delete([kept?.id ?? '', 'no such id']);
        const listed = await library.list();
        const found = await library.find(first.text);
        const { stories } = await library.usage();
        await library.deleteAll();
        const after = await library.usage();
        await library.close();
        return { listed: listed.map(card => card.title), found: found.length, stories, after: after.stories };
      },
      original,
      other,
    );
    assert.deepEqual(answer, { listed: [other.title], found: 0, stories: 1, after: 0 });
  });

  it('lists by words, outlet and date, last kept first, a page at a time', async () => {
    const answer = await page.evaluate(
      async (...articles) => {
        const library = await inPage.openLibrary();
        for (const article of articles) await library.keep(article, { how: 'hand', private: false });
        const titles = async (options: Parameters<typeof library.list>[0]) =>
          (await library.list(options)).map(card => card.title);
        const [last] = await library.list({ limit: 1 });
        const answers = {
          all: await titles({}),
          words: await titles({ words: 'HARBOUR clo' }),
          notInTitle: await titles({ words: 'grinding' }),
          inText: await titles({ words: 'grinding krantz', inText: true }),
          outlet: await titles({ outlet: 'Dunmore Gazette' }),
          dates: await titles({ from: '2031-03-05', until: '2031-03-06' }),
          next: await titles({ before: last?.id ?? '', limit: 1 }),
        };
        await library.close();
        return answers;
      },
      original,
      altered,
      other,
    );
    assert.deepEqual(answer, {
      all: [other.title, altered.title, original.title],
      words: [original.title],
      notInTitle: [],
      inText: [altered.title, original.title],
      outlet: [other.title],
      dates: [altered.title],
      next: [altered.title],
    });
  });

  it('does not find the page itself, unless it changed or was met elsewhere too', async () => {
    const answer = await page.evaluate(
      async (article, changed) => {
        const library = await inPage.openLibrary();
        const url = article.url ?? '';
        const urls = async (text: string) =>
          (await library.find(text, { url })).map(({ version }) => version.url);
        await library.keep(article, { how: 'check', private: false });
        const same = await urls(article.text);
        const changedSince = await urls(changed);
        await library.keep({ ...article, url: 'https://copy.example/1' }, { how: 'check', private: false });
        const elsewhere = await urls(article.text);
        await library.close();
        return { same, changedSince, elsewhere };
      },
      original,
      altered.text,
    );
    assert.deepEqual(answer, {
      same: [],
      changedSince: [original.url],
      elsewhere: ['https://copy.example/1'],
    });
  });

  it('lets go of the oldest stories kept by checking, by age and by size, and never of others', async () => {
    const answer = await page.evaluate(
      async (...articles) => {
        const library = await inPage.openLibrary();
        const hows = ['hand', 'check', 'check', 'check'] as const;
        for (const [at, article] of articles.entries())
          await library.keep(article, { how: hows[at] ?? 'check', private: false, at: (at + 1) * 1000 });
        const titles = async () => (await library.list()).map(card => card.title);
        const byAge = await library.trim({ keptSince: 2500 });
        const young = await titles();
        const { textBytes } = await library.usage();
        const bySize = await library.trim({ bytes: textBytes - 1 });
        const small = await titles();
        const rest = await library.trim({ bytes: 0 });
        const last = await titles();
        await library.close();
        return { byAge, young, bySize, small, rest, last };
      },
      original,
      spun,
      altered,
      other,
    );
    assert.deepEqual(answer, {
      byAge: 1,
      young: [other.title, altered.title, original.title],
      bySize: 1,
      small: [other.title, original.title],
      rest: 1,
      last: [original.title],
    });
  });

  it('lets go of an old story that came behind a recent one, as from another library, and of the oldest first', async () => {
    const answer = await page.evaluate(
      async (...articles) => {
        const library = await inPage.openLibrary();
        const times = [5000, 1000, 3000, 4000];
        for (const [index, article] of articles.entries())
          await library.keep(article, { how: 'check', private: false, at: times[index] ?? 0 });
        const titles = async () => (await library.list()).map(card => card.title).sort();
        const byAge = await library.trim({ keptSince: 2000 });
        const young = await titles();
        const { textBytes } = await library.usage();
        const bySize = await library.trim({ bytes: textBytes - 1 });
        const small = await titles();
        await library.close();
        return { byAge, young, bySize, small };
      },
      original,
      spun,
      altered,
      other,
    );
    assert.deepEqual(answer, {
      byAge: 1,
      young: [original.title, altered.title, other.title].sort(),
      bySize: 1,
      small: [original.title, other.title].sort(),
    });
  });

  it('never lets a story go that was kept by hand after it had been checked', async () => {
    const titles = await page.evaluate(async article => {
      const library = await inPage.openLibrary();
      await library.keep(article, { how: 'check', private: false });
      await library.keep(article, { how: 'hand', private: false });
      await library.keep(article, { how: 'check', private: false });
      await library.trim({ bytes: 0 });
      const left = await library.list();
      await library.close();
      return left.map(card => card.title);
    }, original);
    assert.deepEqual(titles, [original.title]);
  });
});
