import { openLibraryBrowser } from '../page/library/library-page.ts';
import type { BenchPage } from './library-page.ts';
import type { BenchAnswer } from './library-score.ts';
import type { BenchStories, BenchStory } from './library-stories.ts';

declare global {
  /** In the page only. */
  var benchPage: BenchPage;
}

/** The library look-ups are compared with for their growth. */
const SMALL = 1000;
/** Stories of one import. */
const PART = 10_000;
/** Look-ups before the first that counts: the browser compiles what runs often. */
const WARMING = 5;

const line = ({ id, text }: BenchStory): string =>
  `${JSON.stringify({ title: id, url: `https://news.example/2031/${encodeURIComponent(id)}`, text })}\n`;

/** What Chromium's IndexedDB did with a library, in the order of the queries and strangers. */
export interface InBrowser {
  /** Among the first thousand stories. */
  readonly few: readonly BenchAnswer[];
  readonly all: readonly BenchAnswer[];
  readonly strangers: readonly BenchAnswer[];
  /** Milliseconds a story, of every ten thousand imported. */
  readonly adding: readonly number[];
  /** Bytes a story: of its compressed text, and of all that is stored beside it. */
  readonly textBytes: number;
  readonly indexBytes: number;
}

/** Fills a library in Chromium and asks it. */
export async function measureInBrowser(
  stories: readonly BenchStory[],
  { queries, strangers }: BenchStories,
): Promise<InBrowser> {
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
    const adding: number[] = [];
    const fill = async (from: number, to: number) => {
      for (let at = from; at < to; at += PART) {
        const end = Math.min(to, at + PART);
        const { seconds } = await page.evaluate(path => benchPage.fill(path), `/stories/${at}-${end}`);
        adding.push((1000 * seconds) / (end - at));
      }
    };
    const find = async (asked: readonly { text: string }[]) => {
      const texts = asked.map(({ text }) => text);
      await page.evaluate((...some) => benchPage.find(some), ...texts.slice(0, WARMING));
      return page.evaluate((...some) => benchPage.find(some), ...texts);
    };
    const small = Math.min(SMALL, stories.length);
    await fill(0, small);
    const few = await find(queries);
    await fill(small, stories.length);
    const all = await find(queries);
    const answered = await find(strangers);
    const { stories: kept, textBytes, usedBytes = 0 } = await page.evaluate(() => benchPage.usage());
    return {
      few,
      all,
      strangers: answered,
      adding,
      textBytes: textBytes / kept,
      indexBytes: (usedBytes - textBytes) / kept,
    };
  } finally {
    await chromium.close();
  }
}
