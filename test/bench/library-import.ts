/**
 * Imports a file of so many megabytes (1,000 unless told) into Chromium's IndexedDB as a reader would give it, closes
 * the page in the middle and goes on in another; prints speed, memory, and the look-ups of the library that is there
 * then. Run: npx tsx test/bench/library-import.ts [MEGABYTES]
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openLibraryBrowser } from '../page/library/library-page.ts';
import type { ImportPage } from './import/import-page.ts';
import { missed, quantile } from './library-score.ts';
import { type BenchStory, fillUp, readBenchStories } from './library-stories.ts';

declare global {
  /** In the page only. */
  var importPage: ImportPage;
}

const MB = 1_000_000;
/** Synthetic stories in one line: with four a line has some 9 KB, a long report. */
const JOINED = 4;
/** The page is closed when this part of the file is in. */
const CLOSED_AT = 0.4;
/** Milliseconds between two looks. */
const LOOK = 5_000;

/** Writes the originals of the queries and then long synthetic stories until the file is full; answers how many. */
async function writeStories(file: string, bytes: number, kept: readonly BenchStory[]): Promise<number> {
  const out = createWriteStream(file);
  let stories = 0;
  let joined: string[] = [];
  const write = async (title: string, text: string) => {
    stories++;
    if (!out.write(`${JSON.stringify({ title, text })}\n`)) await once(out, 'drain');
  };
  for (const { id, text } of fillUp(kept, Number.POSITIVE_INFINITY)) {
    if (out.bytesWritten + out.writableLength >= bytes) break;
    if (stories < kept.length) await write(id, text);
    else if (joined.push(text) === JOINED) {
      await write(id, joined.join('\n'));
      joined = [];
    }
  }
  out.end();
  await once(out, 'finish');
  return stories;
}

async function giveFile(page: Page, file: string): Promise<void> {
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file' })),
  );
  const field = (await page.$('input')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  await page.evaluate(() => importPage.begin());
}

const bench = readBenchStories();
if (!bench) throw new Error('Not measured: the texts of ../shared are not there.');
const folder = await mkdtemp(path.join(os.tmpdir(), 'unspin-import-'));
const file = path.join(folder, 'stories.jsonl');
const entry = new URL('import/import-page.ts', import.meta.url).pathname;
const chromium = await openLibraryBrowser({ entry, protocolTimeout: 600_000 });
try {
  const stories = await writeStories(file, Number(process.argv[2] ?? 1_000) * MB, bench.kept);
  const { size } = await stat(file);
  console.log(`${stories} stories in ${(size / MB).toFixed(0)} MB`);
  const heaps: number[] = [];
  let page = await chromium.open();
  let closed = 0;
  let begun = performance.now();
  await giveFile(page, file);
  for (;;) {
    await pause(LOOK);
    const { JSHeapUsedSize = 0 } = await page.metrics();
    heaps.push(JSHeapUsedSize / MB);
    const now = await page.evaluate(() => importPage.going());
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `${((100 * now.bytes) / size).toFixed(0)} %, ${((now.added - closed) / seconds).toFixed(0)} stories/s, heap ${heaps.at(-1)?.toFixed(0)} MB`,
    );
    if (now.ended) {
      console.log(`added ${now.added}, known ${now.known}, bad ${now.bad}; ${now.why ?? 'through'}`);
      break;
    }
    if (!closed && now.bytes > CLOSED_AT * size) {
      await page.close();
      page = await chromium.open();
      closed = (await page.evaluate(() => importPage.usage())).stories;
      console.log(`page closed; ${closed} stories are there`);
      begun = performance.now();
      await giveFile(page, file);
    }
  }
  console.log(`heap: median ${quantile(heaps, 0.5).toFixed(0)} MB, most ${Math.max(...heaps).toFixed(0)} MB`);
  const answers = await page.evaluate(
    (...texts) => importPage.find(texts),
    ...bench.queries.map(({ text }) => text),
  );
  const times = answers.map(({ ms }) => ms);
  console.log(
    `look-up: median ${quantile(times, 0.5).toFixed(1)}, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  );
  console.log('not found first:', JSON.stringify(missed(bench.queries, answers)));
} finally {
  await chromium.close();
  await rm(folder, { recursive: true, force: true });
}
