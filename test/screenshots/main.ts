// npm run screenshots [-- NAME…]: pictures of every page of the extension in every state, and of a checked page with
// its cards, light and dark, wide and narrow, in both browsers, under dist/screenshots; the best under docs/screenshots.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openNewsstand } from '../demo/newsstand.ts';
import { keepOriginal } from '../demo/walk.ts';
import type { Driver } from '../extension/driver/driver.ts';
import { openBrowser } from '../extension/driver/open.ts';
import type { PngFile } from '../extension/driver/own-page.ts';
import { type Exhibit, exhibits, visit } from '../gallery/gallery.ts';
import { type BrowserName, haveBrowsers } from '../setup/browsers.ts';
import { build, root, runMain } from '../setup/step.ts';
import { picturesOnPage } from './on-page.ts';

const ALL = path.join(root, 'dist/screenshots');
const BEST = path.join(root, 'docs/screenshots');

const COLOURS = ['light', 'dark'] as const;

/** Widths in CSS pixels: a popup's and its widest; a telephone's, a laptop's. */
const widthsOf = ({ name }: Exhibit): readonly number[] =>
  name.startsWith('popup') ? [400, 600] : [400, 1280];

/** A picture shows the upper end of what it is of; longer ones nobody looks at. CSS pixels. */
const HIGHEST = 1_800;

/** As much as fits a page of docs/. CSS pixels. */
const SHOWN_HEIGHT = 1_100;

/** Those that docs/ shows, from Chromium. */
const SHOWN: ReadonlySet<string> = new Set([
  'report-altered-1280-light',
  'report-altered-1280-dark',
  'report-spun-1280-light',
  'popup-altered-400-light',
]);

const fileIn =
  (browser: Driver) =>
  (name: string): PngFile =>
    `${ALL}/${browser.name.toLowerCase()}/${name}.png`;

async function pictures(browser: Driver, exhibit: Exhibit): Promise<void> {
  const page = await visit(browser, exhibit);
  for (const width of widthsOf(exhibit)) {
    await page.resize(width);
    for (const colours of COLOURS) {
      const name = `${exhibit.name.replaceAll(' ', '-')}-${width}-${colours}`;
      await page.look({ colours });
      await page.picture(fileIn(browser)(name), HIGHEST);
      if (browser.name === 'Chromium' && SHOWN.has(name))
        await page.picture(`${BEST}/${name}.png`, SHOWN_HEIGHT);
    }
  }
  await page.close();
}

async function picturesOfStory(browser: Driver): Promise<void> {
  const newsstand = await openNewsstand();
  try {
    await keepOriginal(browser, newsstand.address('agency'));
    await picturesOnPage(browser, newsstand.address('altered'), fileIn(browser));
    console.log(`${browser.name}: page`);
  } finally {
    await newsstand.close();
  }
}

async function picturesIn(name: BrowserName, wanted: readonly string[]): Promise<void> {
  await mkdir(path.join(ALL, name.toLowerCase()), { recursive: true });
  const browser = await openBrowser(name, { headless: true });
  try {
    for (const exhibit of await exhibits(browser)) {
      if (wanted.length > 0 && !wanted.some(words => exhibit.name.includes(words))) continue;
      await pictures(browser, exhibit);
      console.log(`${name}: ${exhibit.name}`);
    }
    if (wanted.length === 0 || wanted.includes('page')) await picturesOfStory(browser);
  } finally {
    await browser.close();
  }
}

await runMain(async () => {
  const wanted = process.argv.slice(2);
  await haveBrowsers(['Chromium', 'Firefox']);
  await build();
  await mkdir(BEST, { recursive: true });
  await picturesIn('Chromium', wanted);
  await picturesIn('Firefox', wanted);
  console.log(`\nAll pictures: ${ALL}\nThose that are shown: ${BEST}`);
  return 0;
});
