// Takes README's picture from the demo: `node --import tsx test/demo/picture.ts` after `npm run build`.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from '../extension/driver/open.ts';
import { CURRENT, highlightedWhen, standingStill } from '../extension/page.ts';
import { checked, press } from '../extension/reader.ts';
import { haveBrowsers } from '../setup/browsers.ts';
import { root, runMain } from '../setup/step.ts';
import { openNewsstand } from './newsstand.ts';
import { keepOriginal } from './walk.ts';

const OUTPUT = path.join(root, 'docs/unspin.png') as `${string}.png`;

const dataAddress = async (file: string, type: string): Promise<string> =>
  `data:${type};base64,${await readFile(file, 'base64')}`;

/** A browser's window around the two pictures: the popup hangs from the icon, as it does for a reader. */
const windowAround = (address: string, page: string, popup: string, icon: string): string => `
  <!doctype html><meta charset="utf-8">
  <style>
    body { margin: 0; padding: 22px; background: #dfe5e8; font: 15px "Liberation Sans", sans-serif; }
    .window { position: relative; border-radius: 10px; overflow: hidden; box-shadow: 0 8px 30px rgb(0 0 0 / 28%); }
    .bar { display: flex; gap: 14px; align-items: center; padding: 10px 16px; background: #f3f5f6; color: #555; }
    .address { flex: 1; background: #fff; border-radius: 16px; padding: 7px 16px; }
    .bar img { width: 24px; height: 24px; padding: 4px; border-radius: 6px; background: #dfe5e8; }
    .page { display: block; width: 1280px; height: 860px; object-fit: cover; object-position: top; }
    .popup { position: absolute; top: 56px; right: 14px; border-radius: 8px; box-shadow: 0 4px 22px rgb(0 0 0 / 40%); }
  </style>
  <div class="window">
    <div class="bar">← → ⟳ <span class="address">${address}</span><img src="${icon}"></div>
    <img class="page" src="${page}"><img class="popup" src="${popup}">
  </div>`;

async function main(): Promise<number> {
  await haveBrowsers(['Chromium']);
  const newsstand = await openNewsstand();
  const browser = await openBrowser('Chromium', { headless: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unspin-picture-'));
  const pagePicture = path.join(folder, 'page.png') as `${string}.png`;
  const popupPicture = path.join(folder, 'popup.png') as `${string}.png`;
  try {
    await keepOriginal(browser, newsstand.address('agency'));
    const page = await browser.open(newsstand.address('altered'));
    const popup = await browser.click(page);
    await checked(popup);
    await popup.picture(popupPicture);
    await press(popup, 'Changed date');
    await highlightedWhen(page, marked => marked.some(({ name }) => CURRENT.test(name)));
    await standingStill(page);
    await page.screenshot({ path: pagePicture });
    await page.setViewport({ width: 1324, height: 950 });
    const icon = await dataAddress(path.join(root, 'icons/icon.svg'), 'image/svg+xml');
    const [shown, listed] = [
      await dataAddress(pagePicture, 'image/png'),
      await dataAddress(popupPicture, 'image/png'),
    ];
    await page.setContent(
      windowAround('harrowstandard.example/news/world/port-sorrel-barrier', shown, listed, icon),
    );
    await page.screenshot({ path: OUTPUT });
    console.log(`Wrote ${OUTPUT}`);
    return 0;
  } finally {
    await browser.close();
    await newsstand.close();
    await rm(folder, { recursive: true });
  }
}

await runMain(main);
