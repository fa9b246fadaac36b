// npm run screenshots [-- --language=ar] [NAME…]: pictures of every page of the extension in every state, and of checked
// pages with their cards, light and dark, wide and narrow, in both browsers, under dist/screenshots; the best of the
// English ones under docs/screenshots.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openNewsstand } from '../demo/newsstand.ts';
import { keepOriginal } from '../demo/walk.ts';
import type { Driver } from '../extension/driver/driver.ts';
import { openBrowser } from '../extension/driver/open.ts';
import type { PngFile } from '../extension/driver/own-page.ts';
import { type Exhibit, exhibits, visit } from '../gallery/gallery.ts';
import { type BrowserName, haveBrowsers } from '../setup/browsers.ts';
import { build, root, runMain } from '../setup/step.ts';
import { picturesOnPages } from './on-page.ts';

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
  'report-altered-1280-dark',
  'report-spun-1280-light',
  'popup-altered-400-light',
]);

/** A browser with where its pictures go. */
interface Studio {
  readonly browser: Driver;
  /** BCP 47 */
  readonly language: string;
  readonly folder: string;
}

const fileIn =
  ({ folder }: Studio) =>
  (name: string): PngFile =>
    `${folder}/${name}.png`;

async function pictures(studio: Studio, exhibit: Exhibit): Promise<void> {
  const { browser, language } = studio;
  const page = await visit(browser, exhibit);
  for (const width of widthsOf(exhibit)) {
    await page.resize(width);
    for (const colours of COLOURS) {
      const name = `${exhibit.name.replaceAll(' ', '-')}-${width}-${colours}`;
      await page.look({ colours });
      await page.picture(fileIn(studio)(name), HIGHEST);
      if (browser.name === 'Chromium' && language === 'en' && SHOWN.has(name))
        await page.picture(`${BEST}/${name}.png`, SHOWN_HEIGHT);
    }
  }
  await page.close();
}

async function picturesOfStories(studio: Studio): Promise<void> {
  const { browser, language } = studio;
  const newsstand = await openNewsstand();
  try {
    await keepOriginal(browser, newsstand.address('agency'), language);
    await picturesOnPages(browser, language, newsstand, fileIn(studio));
    console.log(`${browser.name}: pages`);
  } finally {
    await newsstand.close();
  }
}

async function picturesIn(name: BrowserName, language: string, wanted: readonly string[]): Promise<void> {
  const folder = path.join(ALL, [name.toLowerCase(), ...(language === 'en' ? [] : [language])].join('-'));
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser(name, { headless: true, language });
  const studio = { browser, language, folder };
  try {
    for (const exhibit of await exhibits(browser, language)) {
      if (wanted.length > 0 && !wanted.some(words => exhibit.name.includes(words))) continue;
      await pictures(studio, exhibit);
      console.log(`${name}: ${exhibit.name}`);
    }
    if (wanted.length === 0 || wanted.includes('page')) await picturesOfStories(studio);
  } finally {
    await browser.close();
  }
}

await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  await haveBrowsers(['Chromium', 'Firefox']);
  await build();
  await mkdir(BEST, { recursive: true });
  for (const name of ['Chromium', 'Firefox'] as const) await picturesIn(name, values.language, positionals);
  console.log(`\nAll pictures: ${ALL}\nThose that are shown: ${BEST}`);
  return 0;
});
