import { checked } from '../../extension/reader.ts';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';
import { type Bench, figure, type Row } from '../frame/row.ts';
import { inBothBrowsers } from '../stage/both-browsers.ts';
import { type Clicker, firefoxClicker, type Opened } from '../stage/clicker.ts';
import { type NewsPage, newsPages } from '../stage/news-pages.ts';
import { firstParse } from '../stage/readability.ts';
import { onStage, withPages } from '../stage/stage.ts';
import { openUndebugged } from '../stage/undebugged-chromium.ts';

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
const watchHighlights = (page: Opened): Promise<void> =>
  page.run(() => {
    void (async () => {
      while (![...CSS.highlights.keys()].some(name => name.startsWith('unspin-')))
        await new Promise(resolve => requestAnimationFrame(resolve));
      document.documentElement.dataset.drawnAt = String(performance.timeOrigin + performance.now());
    })();
  });

/** Milliseconds; a page that has nothing to highlight by then has nothing. */
const PATIENCE = 3_000;

/** Milliseconds since 1970 when the first frame with highlights began; null where none came. Nobody asks meanwhile. */
const drawnAt = (page: Opened): Promise<number | null> =>
  page.run(
    patience =>
      new Promise<number | null>(resolve => {
        const { dataset } = document.documentElement;
        if (dataset.drawnAt) return resolve(Number(dataset.drawnAt));
        new MutationObserver(() => resolve(Number(dataset.drawnAt))).observe(document.documentElement, {
          attributeFilter: ['data-drawn-at'],
        });
        setTimeout(() => resolve(null), patience);
      }),
    PATIENCE,
  );

/** Clicks on a page and waits for the end of the check; null where it left nothing to highlight. */
async function clickOn(clicker: Clicker, address: string, asleep: boolean): Promise<Click | null> {
  const page = await clicker.open(address);
  await watchHighlights(page);
  if (asleep) await clicker.stopBackground();
  const { clickedAt, popup } = await clicker.click(page);
  const highlights = await drawnAt(page);
  const opened = await popup();
  const painted = await opened.run(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) resolve(performance.timeOrigin + first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await checked(opened);
  await opened.close();
  await page.close();
  return highlights === null ? null : { popup: painted - clickedAt, highlights: highlights - clickedAt };
}

/** Clicks and takes the browser down. */
async function clicking<T>(clicker: Clicker, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await clicker.close();
  }
}

async function rowsIn(name: BrowserName): Promise<Row[]> {
  const pages = newsPages(PAGES);
  const [first] = pages;
  if (findBrowser(name) === null || !first) return [];
  const clicks: Record<'awake' | 'asleep', Click[]> = { awake: [], asleep: [] };
  const marked: NewsPage[] = [];
  await withPages(pages, async address => {
    const clicker = await (name === 'Firefox' ? firefoxClicker() : openUndebugged({ pinned: true }));
    await clicking(clicker, async () => {
      // Once for nothing: the browser itself starts parts at the first click.
      await clickOn(clicker, address(first), false);
      for (const page of pages) {
        const awake = await clickOn(clicker, address(page), false);
        const asleep = await clickOn(clicker, address(page), true);
        if (!awake || !asleep) continue;
        clicks.awake.push(awake);
        clicks.asleep.push(asleep);
        marked.push(page);
      }
    });
  });
  const parses = await onStage(name, marked, async ({ driver, address }) => {
    const took: number[] = [];
    for (const page of marked) took.push(await firstParse(driver, address(page)));
    return took;
  });
  const peer = { name: 'Readability’s own first parse', ...figure(parses ?? []) };
  return (['awake', 'asleep'] as const).flatMap(state => {
    const made = clicks[state];
    const note = `background ${state}, ${made.length} pages`;
    const common = { where: name, unit: 'ms', note };
    return [
      {
        ...common,
        what: 'click → first highlights',
        ours: figure(made.map(({ highlights }) => highlights)),
        peer,
        bar: { of: 'ours', most: 250 },
        goal: { of: 'ours', most: 100 },
      },
      {
        ...common,
        what: 'click → popup painted',
        ours: figure(made.map(({ popup }) => popup)),
        bar: { of: 'ours', most: 100 },
        goal: { of: 'ours', most: 50 },
      },
    ] satisfies Row[];
  });
}

/** Chromium slides an icon that is not pinned out of its menu before it opens the popup. */
async function unpinned(): Promise<Row[]> {
  const pages = newsPages(PAGES_UNPINNED);
  if (findBrowser('Chromium') === null) return [];
  const clicks = await withPages(pages, async address => {
    const clicker = await openUndebugged({ pinned: false });
    return clicking(clicker, async () => {
      const made: Click[] = [];
      for (const page of pages) {
        const one = await clickOn(clicker, address(page), false);
        if (one) made.push(one);
      }
      return made.slice(1);
    });
  });
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
