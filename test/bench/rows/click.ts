import type { Page } from 'puppeteer-core';
import { checked } from '../../extension/reader.ts';
import type { BrowserName } from '../../setup/browsers.ts';
import { type Bench, figure, type Row } from '../frame/row.ts';
import { inBothBrowsers } from '../stage/both-browsers.ts';
import { type NewsPage, newsPages } from '../stage/news-pages.ts';
import { firstParse } from '../stage/readability.ts';
import { onStage, type Stage } from '../stage/stage.ts';

/** Pages for each browser and each state of the background. */
const PAGES = 24;

/** Pages for an icon that is not pinned. */
const PAGES_UNPINNED = 6;

/** Milliseconds from the click. */
interface Click {
  readonly popup: number;
  readonly highlights: number;
}

/** Notes in the page when the first frame with highlights begins; it names no function inside itself. */
const watchHighlights = (page: Page): Promise<void> =>
  page.evaluate(() => {
    void (async () => {
      while (![...CSS.highlights.keys()].some(name => name.startsWith('unspin-')))
        await new Promise(resolve => requestAnimationFrame(resolve));
      document.documentElement.dataset.drawnAt = String(performance.timeOrigin + performance.now());
    })();
  });

/** Milliseconds; a page that has nothing to highlight by then has nothing. */
const PATIENCE = 3_000;

/** Milliseconds since 1970 when the first frame with highlights began; NaN where none came. Nobody asks meanwhile. */
const drawnAt = (page: Page): Promise<number> =>
  page.evaluate(
    patience =>
      new Promise<number>(resolve => {
        const { dataset } = document.documentElement;
        if (dataset.drawnAt) return resolve(Number(dataset.drawnAt));
        new MutationObserver(() => resolve(Number(dataset.drawnAt))).observe(document.documentElement, {
          attributeFilter: ['data-drawn-at'],
        });
        setTimeout(() => resolve(Number.NaN), patience);
      }),
    PATIENCE,
  );

/** Clicks on a page and waits for the end of the check; null where it left nothing to highlight. */
async function clickOn({ driver, address }: Stage, news: NewsPage, asleep: boolean): Promise<Click | null> {
  const page = await driver.open(address(news));
  await watchHighlights(page);
  if (asleep) await driver.stopBackground();
  const popup = await driver.click(page);
  const paintedAt = await popup.run(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          const [painted] = list.getEntriesByName('first-contentful-paint');
          if (painted) resolve(performance.timeOrigin + painted.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const highlights = (await drawnAt(page)) - popup.clickedAt;
  await checked(popup);
  await popup.close();
  await page.close();
  return Number.isNaN(highlights) ? null : { popup: paintedAt - popup.clickedAt, highlights };
}

async function rowsIn(name: BrowserName): Promise<Row[]> {
  const pages = newsPages(PAGES);
  const measured = await onStage(name, pages, async stage => {
    const [first] = pages;
    if (!first) throw new Error('There is no page to click on.');
    // Once for nothing: the browser itself starts parts at the first click.
    await clickOn(stage, first, false);
    const clicks: Record<'awake' | 'asleep', Click[]> = { awake: [], asleep: [] };
    const parses: number[] = [];
    for (const page of pages) {
      const awake = await clickOn(stage, page, false);
      const asleep = await clickOn(stage, page, true);
      if (!awake || !asleep) continue;
      clicks.awake.push(awake);
      clicks.asleep.push(asleep);
      parses.push(await firstParse(stage.driver, stage.address(page)));
    }
    return { clicks, parses };
  });
  if (!measured) return [];
  const peer = { name: 'Readability’s own first parse', ...figure(measured.parses) };
  return (['awake', 'asleep'] as const).flatMap(state => {
    const clicks = measured.clicks[state];
    const note = `background ${state}, ${clicks.length} pages`;
    const common = { where: name, unit: 'ms', note };
    return [
      {
        ...common,
        what: 'click → first highlights',
        ours: figure(clicks.map(({ highlights }) => highlights)),
        peer,
        bar: { of: 'ours', most: 250 },
        goal: { of: 'ours', most: 100 },
      },
      {
        ...common,
        what: 'click → popup painted',
        ours: figure(clicks.map(({ popup }) => popup)),
        bar: { of: 'ours', most: 100 },
        goal: { of: 'ours', most: 50 },
      },
    ] satisfies Row[];
  });
}

/** Chromium slides an icon that is not pinned out of its menu before it opens the popup. */
async function unpinned(): Promise<Row[]> {
  const pages = newsPages(PAGES_UNPINNED);
  const clicks = await onStage(
    'Chromium',
    pages,
    async stage => {
      const made: Click[] = [];
      for (const page of pages) {
        const one = await clickOn(stage, page, false);
        if (one) made.push(one);
      }
      return made.slice(1);
    },
    { pinned: false },
  );
  if (!clicks) return [];
  const common = { where: 'Chromium', unit: 'ms', note: `icon not pinned, ${clicks.length} pages` };
  return [
    { ...common, what: 'click → first highlights', ours: figure(clicks.map(({ highlights }) => highlights)) },
    { ...common, what: 'click → popup painted', ours: figure(clicks.map(({ popup }) => popup)) },
  ];
}

export const click: Bench = {
  name: 'click',
  measure: () =>
    inBothBrowsers(async name => [...(await rowsIn(name)), ...(name === 'Chromium' ? await unpinned() : [])]),
};
