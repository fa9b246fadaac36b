import type { Page } from 'puppeteer-core';
import { OPEN_AFTER } from '../../../src/extension/content/watch/pointer.ts';
import { openNewsstand } from '../../demo/newsstand.ts';
import type { Driver } from '../../extension/driver/driver.ts';
import { openBrowser } from '../../extension/driver/open.ts';
import { highlightedWhen } from '../../extension/page.ts';
import { checked } from '../../extension/reader.ts';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';
import { type Bench, figure, type Row } from '../frame/row.ts';
import { inBothBrowsers } from '../stage/both-browsers.ts';

/** Marks pointed at in each browser. */
const MARKS = 12;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first line of a mark that is in sight or, scrolled to, will be. */
const placeOf = (page: Page, index: number): Promise<Place | null> =>
  page.evaluate(at => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('unspin-'))
      .flatMap(([, all]) => [...all]);
    const range = ranges[at];
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, index);

/** Notes in the page how long after the pointer came to rest the first frame with the card begins. */
const watchCard = (page: Page): Promise<void> =>
  page.evaluate(() => {
    delete document.documentElement.dataset.cardAfter;
    let moved = 0;
    addEventListener('pointermove', () => (moved = performance.now()), { once: true, capture: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-unspin=card]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        document.documentElement.dataset.cardAfter = String(performance.now() - moved);
      });
    }).observe(document.documentElement, { childList: true });
  });

/** Milliseconds from the end of the hover delay to the card; null where the pointer met no mark. */
async function pointAt(page: Page, index: number): Promise<number | null> {
  const place = await placeOf(page, index);
  if (!place) return null;
  await watchCard(page);
  await page.mouse.move(place.x, place.y);
  const shown = await page
    .waitForFunction(() => document.documentElement.dataset.cardAfter, { timeout: 5_000 })
    .then(handle => handle.jsonValue())
    .catch(() => null);
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => !document.querySelector('[data-unspin=card]'));
  return shown ? Number(shown) - OPEN_AFTER : null;
}

async function measureIn(driver: Driver): Promise<number[]> {
  const newsstand = await openNewsstand();
  try {
    const page = await driver.open(newsstand.address('spun'));
    const popup = await driver.click(page);
    await checked(popup);
    await popup.close();
    await highlightedWhen(page, marked => marked.length > MARKS);
    const times: number[] = [];
    for (let index = 0; index < MARKS; index++) {
      const time = await pointAt(page, index);
      if (time !== null) times.push(time);
    }
    return times;
  } finally {
    await newsstand.close();
  }
}

async function rowsIn(name: BrowserName): Promise<Row[]> {
  if (findBrowser(name) === null) return [];
  const driver = await openBrowser(name, { headless: true });
  try {
    const times = await measureIn(driver);
    return [
      {
        what: 'card drawn, after the hover delay',
        where: name,
        unit: 'ms',
        ours: figure(times),
        bar: { of: 'ours', most: 50 },
        note: `${times.length} marks, delay ${OPEN_AFTER} ms`,
      },
    ];
  } finally {
    await driver.close();
  }
}

export const card: Bench = {
  name: 'card',
  measure: () => inBothBrowsers(rowsIn),
};
