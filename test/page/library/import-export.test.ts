import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type LibraryBrowser, openLibraryBrowser } from './library-page.ts';
import { altered, original, other, spun } from './stories.ts';

const line = (story: object): string => `${JSON.stringify(story)}\n`;

describe('Import and export of the library', () => {
  let chromium: LibraryBrowser;
  let page: Page;

  before(async () => {
    chromium = await openLibraryBrowser();
    page = await chromium.open();
  });
  after(() => chromium.close());
  beforeEach(() => page.evaluate(() => inPage.deleteDB('unspin-library')));

  it('imports stories and names every bad line by its number and reason', async () => {
    const text = [
      line({ id: 1, title: 'First', text: original.text, published: null }),
      '\n',
      'not json\n',
      line({ id: 2, title: 'No text' }),
      line({ id: 3, text: other.text, published: 'last Tuesday' }),
      line(['a list']),
      line({ id: 4, title: 'Same text again', text: original.text }),
      // The last line has no newline.
      JSON.stringify({ id: 5, title: 'Last', text: altered.text }),
    ].join('');
    const answer = await page.evaluate(async lines => {
      const library = await inPage.openLibrary();
      const bad: { number: number; why: string }[] = [];
      const progress = await library.import(inPage.linesFile('stories.jsonl', lines), {
        onBadLine: line => bad.push(line),
      });
      const titles = (await library.list()).map(card => card.title);
      await library.close();
      return { bad, progress, titles };
    }, text);
    assert.deepEqual(answer.bad, [
      { number: 3, why: 'It is not JSON.' },
      { number: 4, why: 'It has no “text”.' },
      { number: 5, why: '“published” has to be an ISO 8601 date.' },
      { number: 6, why: 'It is not a JSON object.' },
    ]);
    const bytes = new TextEncoder().encode(text).length;
    assert.deepEqual(answer.progress, { lines: 8, bytes, added: 2, known: 1, bad: 4 });
    assert.deepEqual(answer.titles, ['Last', 'First']);
  });

  it('goes on where an import of the same file was broken off, reading no line twice', async () => {
    const stories = Array.from({ length: 2500 }, (_, number) =>
      line({ title: `Story ${number}`, text: `Report ${number} from Velmouth about pier ${number * 7}.` }),
    );
    const answer = await page.evaluate(async lines => {
      const library = await inPage.openLibrary();
      const file = inPage.linesFile('big.jsonl', lines);
      const stop = new AbortController();
      const outcome = await inPage.outcome(
        library.import(file, { signal: stop.signal, onProgress: () => stop.abort() }),
      );
      const { stories: half } = await library.usage();
      const opened: number[] = [];
      const open = (from: number) => {
        opened.push(from);
        return file.open(from);
      };
      const progress = await library.import({ key: file.key, open });
      const { stories } = await library.usage();
      await library.close();
      return { outcome, half, opened: opened.length, from: opened[0] ?? 0, stories, progress };
    }, stories.join(''));
    assert.equal(answer.outcome, 'AbortError');
    assert.equal(answer.half, 1000);
    assert.equal(answer.opened, 1);
    assert.equal(answer.from, new TextEncoder().encode(stories.slice(0, 1000).join('')).length);
    assert.equal(answer.stories, 2500);
    assert.equal(answer.progress.added, 2500);
    assert.equal(answer.progress.known, 0);
  });

  it('says that a file breaks off, keeps what came before, and takes the whole file without doubles', async () => {
    const stories = [original, other, altered].map(({ text, title }) => line({ title, text })).join('');
    const bytes = new TextEncoder().encode(stories).length;
    const answer = await page.evaluate(
      async (lines, cuts) => {
        const library = await inPage.openLibrary();
        const whole = new TextEncoder().encode(lines);
        const ends: { outcome: string; added: number; bad: number; kept: number }[] = [];
        for (const cut of cuts) {
          await library.deleteAll();
          let seen = { added: 0, bad: 0 };
          const file = new File([whole.slice(0, cut)], 'cut.jsonl');
          const outcome = await inPage.outcome(
            library.import(inPage.importFile(file), {
              onProgress(now) {
                seen = now;
              },
            }),
          );
          const { stories: kept } = await library.usage();
          ends.push({ outcome, added: seen.added, bad: seen.bad, kept });
        }
        const progress = await library.import(inPage.importFile(new File([whole], 'cut.jsonl')));
        const { imports } = await inPage.countRecords();
        await library.close();
        return { ends, progress, imports };
      },
      stories,
      // In the middle of the last line, within one of its letters (“), and before its newline alone.
      [
        bytes - 200,
        new TextEncoder().encode(stories.slice(0, stories.lastIndexOf('“'))).length + 1,
        bytes - 1,
      ],
    );
    const broken = { outcome: 'cut', added: 2, bad: 0, kept: 2 };
    assert.deepEqual(answer.ends, [broken, broken, { outcome: 'done', added: 3, bad: 0, kept: 3 }]);
    assert.deepEqual([answer.progress.added, answer.progress.known], [0, 3]);
    assert.equal(answer.imports, 0);
  });

  it('reads what gzip packed, and says so when that breaks off or is no more to be read', async () => {
    const stories = [original, other, altered].map(({ text, title }) => line({ title, text }));
    const parts = stories.map(story => [...gzipSync(story)]);
    const answer = await page.evaluate(async packed => {
      const library = await inPage.openLibrary();
      const give = async (bytes: number[]) => {
        await library.deleteAll();
        const file = new File([new Uint8Array(bytes)], 'stories.jsonl.gz');
        const outcome = await inPage.outcome(library.import(inPage.importFile(file)));
        return `${outcome} ${(await library.usage()).stories}`;
      };
      const ends = [await give(packed.flat()), await give(packed.flat().slice(0, -30))];
      await library.deleteAll();
      const gone = new ReadableStream<Uint8Array>({
        start: controller => controller.enqueue(new TextEncoder().encode('{"text": "One."}\n')),
        pull: controller => controller.error(new DOMException('It was moved.', 'NotReadableError')),
      });
      const outcome = await inPage.outcome(library.import({ key: 'gone', open: () => gone }));
      const { stories: kept } = await library.usage();
      const { imports } = await inPage.countRecords();
      await library.close();
      return { ends, gone: `${outcome} ${kept}`, imports };
    }, parts);
    assert.deepEqual(answer.ends, ['done 3', 'cut 2']);
    assert.equal(answer.gone, 'unreadable 1');
    // The same file goes on from there.
    assert.equal(answer.imports, 1);
  });

  it('imports its own export again with nothing lost', async () => {
    const answer = await page.evaluate(
      async (...articles) => {
        const library = await inPage.openLibrary();
        for (const [at, article] of articles.entries())
          await library.keep(article, { how: at ? 'check' : 'hand', private: false, at: at * 1000 });
        const { url: _, ...nowhere } = articles[0] ?? { title: '', language: 'und', text: '' };
        await library.keep({ ...nowhere, url: 'https://second.example/x' }, { how: 'hand', private: false });
        const before = await library.list();
        const written: number[] = [];
        const lines = await new Response(
          library.export({ onProgress: progress => written.push(progress.written) }),
        ).text();
        await library.deleteAll();
        await library.import(inPage.linesFile('again', lines));
        const after = await library.list();
        const texts = await Promise.all(after.map(async ({ id }) => (await library.get(id))?.text));
        await library.close();
        const known = ({ id: _, ...card }: (typeof before)[number]) => card;
        return { before: before.map(known), after: after.map(known), texts, written };
      },
      original,
      spun,
      other,
    );
    assert.deepEqual(answer.after, answer.before);
    assert.deepEqual(answer.texts, [other.text, spun.text, original.text]);
    assert.deepEqual(answer.written, [3]);
  });

  it('takes a whole batch back when its reader fails in the middle', async () => {
    const answer = await page.evaluate(
      async lines => {
        const library = await inPage.openLibrary();
        const failing = {
          key: 'failing',
          open: () =>
            new ReadableStream<Uint8Array>({
              start(controller) {
                controller.enqueue(new TextEncoder().encode(lines));
              },
              pull(controller) {
                controller.error(new TypeError('the disk was pulled out'));
              },
            }),
        };
        const outcome = await inPage.outcome(library.import(failing));
        const { stories } = await library.usage();
        await library.close();
        return { outcome, stories };
      },
      line({ title: 'First', text: original.text }),
    );
    assert.deepEqual(answer, { outcome: 'TypeError', stories: 0 });
  });
});
