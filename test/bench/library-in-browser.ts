/**
 * Measures the library against the bars of issue 7: in Chromium's IndexedDB, in memory, and against a full scan.
 * `npx tsx test/bench/library.ts [STORIES]`; 100,000 stories take some ten minutes.
 */
import { parseArgs } from 'node:util';
import { findAnchors } from '../../src/lookup/library/anchors.ts';
import { memoryLibrary } from '../../src/lookup/library/memory-library.ts';
import { compareAnchors } from '../../src/lookup/library/similarity.ts';
import { openLibraryBrowser } from '../page/library/library-page.ts';
import type { BenchPage } from './library-page.ts';
import { type BenchAnswer, falseFinds, quantile, recall } from './library-score.ts';
import { type BenchStories, type BenchStory, fillUp, readBenchStories } from './library-stories.ts';

declare global {
  /** In the page only. */
  var benchPage: BenchPage;
}

const SMALL = 1000;
/** Stories of one import. */
const PART = 10_000;
/** Look-ups by full scan, which take a second each, and the stories scanned. */
const SCANS = 5;
const SCANNED = 10_000;

const line = ({ id, text }: BenchStory): string =>
  `${JSON.stringify({ title: id, url: `https://news.example/2031/${encodeURIComponent(id)}`, text })}\n`;

const timesOf = (answers: readonly BenchAnswer[]): string => {
  const times = answers.map(({ ms }) => ms);
  return `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
};

const print = (what: string, value: unknown): void => console.log(what.padEnd(44), value);

function report(where: string, answers: readonly BenchAnswer[], { queries }: BenchStories): void {
  for (const [kind, found] of Object.entries(recall(queries, answers)))
    print(`${where}: original first, ${kind}`, found);
  print(`${where}: look-up`, timesOf(answers));
}

async function inIndexedDb(stories: readonly BenchStory[], bench: BenchStories): Promise<void> {
  const chromium = await openLibraryBrowser({
    entry: new URL('library-page.ts', import.meta.url).pathname,
    protocolTimeout: 600_000,
    serve: path => {
      const part = /^\/stories\/(\d+)-(\d+)$/.exec(path);
      return part ? stories.slice(Number(part[1]), Number(part[2])).map(line) : undefined;
    },
  });
  try {
    const page = await chromium.open();
    const find = (texts: readonly string[]) => page.evaluate((...asked) => benchPage.find(asked), ...texts);
    const texts = bench.queries.map(({ text }) => text);
    const sizes = [...new Set([Math.min(SMALL, stories.length), stories.length])];
    let from = 0;
    let seconds = 0;
    for (const size of sizes) {
      while (from < size) {
        const to = Math.min(size, from + PART);
        const filled = await page.evaluate(address => benchPage.fill(address), `/stories/${from}-${to}`);
        seconds += filled.seconds;
        from = to;
      }
      await find(texts.slice(0, SCANS));
      report(`IndexedDB, ${size}`, await find(texts), bench);
    }
    const texter = new Map(stories.map(({ id, text }) => [id, text]));
    const strangers = await find(bench.strangers.map(({ text }) => text));
    const wrong = falseFinds(bench.strangers, strangers, title => texter.get(title) ?? '');
    print('IndexedDB: false finds', `${wrong} of ${bench.strangers.length} strangers`);
    print('IndexedDB: stories added a second', Math.round(stories.length / seconds));
    const { stories: kept, textBytes, usedBytes = 0 } = await page.evaluate(() => benchPage.usage());
    print('IndexedDB: bytes a story', `${Math.round(textBytes / kept)} of text`);
    print('IndexedDB: bytes a story beside the text', Math.round((usedBytes - textBytes) / kept));
  } finally {
    await chromium.close();
  }
}

async function inMemory(stories: readonly BenchStory[], bench: BenchStories): Promise<void> {
  const began = performance.now();
  const versions = stories.map(({ id, text }) => ({ id, source: 'library', title: id, text }));
  const library = memoryLibrary(versions);
  const seconds = (performance.now() - began) / 1000;
  const answers: BenchAnswer[] = [];
  for (const { text } of bench.queries) {
    const from = performance.now();
    const found = await library.find(text);
    answers.push({ titles: found.map(({ version }) => version.id), ms: performance.now() - from });
  }
  report(`Memory, ${stories.length}`, answers, bench);
  print('Memory: stories added a second', Math.round(stories.length / seconds));
}

function byFullScan(stories: readonly BenchStory[], bench: BenchStories): void {
  const shelf = stories.map(({ id, text }) => ({ id, anchors: findAnchors(text) }));
  const step = Math.ceil(bench.queries.length / SCANS);
  const queries = bench.queries.filter((_, at) => at % step === 0);
  const answers = queries.map(({ text }) => {
    const from = performance.now();
    const asked = findAnchors(text);
    const ranked = shelf
      .map(({ id, anchors }) => ({ id, share: compareAnchors(asked, anchors).share }))
      .sort((a, b) => b.share - a.share);
    return { titles: ranked.slice(0, 1).map(({ id }) => id), ms: performance.now() - from };
  });
  report(`Full scan, ${stories.length}`, answers, { ...bench, queries });
}

const { positionals } = parseArgs({ allowPositionals: true });
const bench = readBenchStories();
if (!bench) console.log('The library bench needs the texts of ../shared, which is not there.');
else {
  const stories = [...fillUp(bench.kept, Number(positionals[0] ?? 10_000))];
  await inIndexedDb(stories, bench);
  await inMemory(stories, bench);
  byFullScan(stories.slice(0, SCANNED), bench);
}
