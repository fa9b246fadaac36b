import { readFileSync } from 'node:fs';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import type { Driver } from '../../extension/driver/driver.ts';
import { openBrowser } from '../../extension/driver/open.ts';
import type { OwnTab } from '../../extension/driver/own-page.ts';
import { stage } from '../../gallery/gallery.ts';
import { checkedTab, type StagedTab } from '../../gallery/tab-states.ts';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';
import { type Bench, figure, type Row } from '../frame/row.ts';
import { inventedStory, reworded } from '../invented-story.ts';
import { inBothBrowsers } from '../stage/both-browsers.ts';
import { englishLexiconFile } from '../stage/engine.ts';

const DRAWN_WORDS = 5_000;
const SCROLLED_WORDS = 20_000;
const RUNS = 9;
/** A reader who drags the scroll bar: the whole of the longer pair within four seconds. */
const FRAMES = 240;

/** A story of so many words beside one in which every twentieth word is another. */
function pair(words: number): StagedTab {
  const text = inventedStory(words, 7);
  const article = { title: 'A long report', language: 'en', text: reworded(text, 20, 11) };
  const version = { id: 'other', source: 'library', title: 'The wire’s report', text };
  return checkedTab(check(article, [version], openLexicon(readFileSync(englishLexiconFile))), [version]);
}

/** Before the first row is drawn the page is empty: its first paint with content is the report. */
const drawnAt = (page: OwnTab): Promise<number> =>
  page.run(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          const [painted] = list.getEntriesByName('first-contentful-paint');
          if (painted) resolve(painted.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** Milliseconds from frame to frame while the page scrolls from its beginning to its end. */
const framesOf = (page: OwnTab): Promise<number[]> =>
  page.run(async frames => {
    const times: number[] = [];
    let last = await new Promise<number>(resolve => requestAnimationFrame(resolve));
    for (let frame = 1; frame <= frames; frame++) {
      scrollTo(0, (document.documentElement.scrollHeight * frame) / frames);
      const now = await new Promise<number>(resolve => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times;
  }, FRAMES);

async function measureIn(driver: Driver, name: BrowserName): Promise<Row[]> {
  const desk = await driver.openOwn('report/report.html');
  const tabs = await stage(desk, { drawn: pair(DRAWN_WORDS), scrolled: pair(SCROLLED_WORDS) });
  await desk.close();
  const open = (tab: string) => driver.openOwn(`report/report.html?tab=${tabs.get(tab)}`);
  const drawn: number[] = [];
  // Once for nothing: the browser has read and compiled nothing of the page yet.
  for (let run = 0; run <= RUNS; run++) {
    const page = await open('drawn');
    const at = await drawnAt(page);
    if (run > 0) drawn.push(at);
    await page.close();
  }
  const long = await open('scrolled');
  await drawnAt(long);
  const frames = await framesOf(long);
  await long.close();
  return [
    {
      what: `report of a ${DRAWN_WORDS}-word pair drawn`,
      where: name,
      unit: 'ms',
      ours: figure(drawn),
      bar: { of: 'ours', most: 300 },
      note: `${RUNS} openings, from the navigation on`,
    },
    {
      what: `report of a ${SCROLLED_WORDS}-word pair, frame to frame while scrolling`,
      where: name,
      unit: 'ms',
      ours: figure(frames),
      goal: { of: 'ours', most: 34 },
      note: `${FRAMES} frames from beginning to end`,
    },
  ];
}

async function rowsIn(name: BrowserName): Promise<Row[]> {
  if (findBrowser(name) === null) return [];
  const driver = await openBrowser(name, { headless: true });
  try {
    return await measureIn(driver, name);
  } finally {
    await driver.close();
  }
}

export const reportPage: Bench = {
  name: 'report-page',
  measure: () => inBothBrowsers(rowsIn),
};
