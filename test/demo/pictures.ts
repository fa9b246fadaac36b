// `npm run pictures`, after `npm run build`: README's picture, and the stores' (docs/store), all of the invented story.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../extension/driver/driver.ts';
import { openBrowser } from '../extension/driver/open.ts';
import type { PngFile } from '../extension/driver/own-page.ts';
import { CURRENT, highlightedWhen, standingStill } from '../extension/page.ts';
import { checked, press } from '../extension/reader.ts';
import { exhibits, visit } from '../gallery/gallery.ts';
import { haveBrowsers } from '../setup/browsers.ts';
import { root, runMain } from '../setup/step.ts';
import { openNewsstand } from './newsstand.ts';
import { keepOriginal } from './walk.ts';

const docs = (...parts: string[]): PngFile => path.join(root, 'docs', ...parts) as PngFile;

/** What both stores take, in CSS pixels. */
const STORE = { width: 1280, height: 800 };
/** Chrome's small promotional tile. */
const TILE = { width: 440, height: 280 };

const dataAddress = async (file: string, type: string): Promise<string> =>
  `data:${type};base64,${await readFile(file, 'base64')}`;

interface Shots {
  readonly page: string;
  readonly popup: string;
  readonly icon: string;
}

/** A browser's window around page and popup: the popup hangs from the icon, as it does for a reader. */
const windowAround = ({ page, popup, icon }: Shots): string => `
  <!doctype html><meta charset="utf-8">
  <style>
    body { margin: 0; background: #dfe5e8; font: 15px "Liberation Sans", sans-serif; }
    .window { position: relative; height: 100vh; overflow: hidden; }
    .bar { display: flex; gap: 14px; align-items: center; padding: 10px 16px; background: #f3f5f6; color: #555; }
    .address { flex: 1; background: #fff; border-radius: 16px; padding: 7px 16px; }
    .bar img { width: 24px; height: 24px; padding: 4px; border-radius: 6px; background: #dfe5e8; }
    .page { display: block; width: 100%; }
    .popup { position: absolute; top: 56px; right: 14px; border-radius: 8px; box-shadow: 0 4px 22px rgb(0 0 0 / 40%); }
  </style>
  <div class="window">
    <div class="bar">← → ⟳ <span class="address">harrowstandard.example/news/world/port-sorrel-barrier</span><img src="${icon}"></div>
    <img class="page" src="${page}"><img class="popup" src="${popup}">
  </div>`;

/** The tile: the icon, the name, and a line as Unspin marks it. */
const tileWith = (icon: string): string => `
  <!doctype html><meta charset="utf-8">
  <style>
    body { margin: 0; height: 100vh; background: #f3f5f6; color: #1c2328; font: 17px "Liberation Sans", sans-serif;
      display: grid; place-content: center; gap: 14px; justify-items: center; text-align: center; }
    img { width: 84px } b { font-size: 34px } p { margin: 0; max-width: 22em; line-height: 1.35 }
    mark { background: #b3261e21; text-decoration: underline solid 2px #b3261e; text-underline-offset: .15em; }
  </style>
  <img src="${icon}"><b>Unspin</b><p>See <mark>what was changed</mark> from the story it was copied from.</p>`;

async function paint(page: Page, html: string, size: { width: number; height: number }, file: PngFile) {
  await page.setViewport(size);
  await page.setContent(html);
  await page.screenshot({ path: file });
  console.log(`Wrote ${path.relative(root, file)}`);
}

/** Clicks on the altered story and takes page, with a card open, and popup. */
async function shoot(
  browser: Driver,
  address: string,
  folder: string,
): Promise<{ page: Page; shots: Shots }> {
  const page = await browser.open(address);
  const popup = await browser.click(page);
  await checked(popup);
  const popupFile = path.join(folder, 'popup.png') as PngFile;
  const pageFile = path.join(folder, 'page.png') as PngFile;
  await popup.picture(popupFile);
  await press(popup, 'Changed date');
  await highlightedWhen(page, marked => marked.some(({ name }) => CURRENT.test(name)));
  await standingStill(page);
  await page.screenshot({ path: pageFile });
  const shots = {
    page: await dataAddress(pageFile, 'image/png'),
    popup: await dataAddress(popupFile, 'image/png'),
    icon: await dataAddress(path.join(root, 'icons/icon.svg'), 'image/svg+xml'),
  };
  return { page, shots };
}

/** Pages of the extension itself, by the gallery's names. */
const OWN: Readonly<Record<string, string>> = {
  'report altered': '2-report.png',
  options: '3-options.png',
  welcome: '4-welcome.png',
};

async function main(): Promise<number> {
  await haveBrowsers(['Chromium']);
  const newsstand = await openNewsstand();
  const browser = await openBrowser('Chromium', { headless: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unspin-picture-'));
  await mkdir(docs('store'), { recursive: true });
  try {
    await keepOriginal(browser, newsstand.address('agency'));
    const { page, shots } = await shoot(browser, newsstand.address('altered'), folder);
    await paint(page, windowAround(shots), { width: 1280, height: 906 }, docs('unspin.png'));
    await paint(page, windowAround(shots), STORE, docs('store', '1-page.png'));
    await paint(page, tileWith(shots.icon), TILE, docs('store', 'tile.png'));
    for (const exhibit of await exhibits(browser)) {
      const name = OWN[exhibit.name];
      if (name === undefined) continue;
      const own = await visit(browser, exhibit);
      const whole = path.join(folder, 'own.png') as PngFile;
      await own.resize(STORE.width);
      await own.picture(whole, STORE.height);
      await own.close();
      const picture = await dataAddress(whole, 'image/png');
      const html = `<!doctype html><style>body{margin:0}img{display:block}</style><img src="${picture}">`;
      await paint(page, html, STORE, docs('store', name));
    }
    return 0;
  } finally {
    await browser.close();
    await newsstand.close();
    await rm(folder, { recursive: true });
  }
}

await runMain(main);
