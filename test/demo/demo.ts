import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '../extension/driver/open.ts';
import { type BrowserName, findBrowser, haveBrowsers } from '../setup/browsers.ts';
import { build, root, runMain, StepError } from '../setup/step.ts';
import { openNewsstand } from './newsstand.ts';
import { keepOriginal, showPage } from './walk.ts';

const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** The address that was given, or null. */
function wantedAddress([given]: readonly string[]): string | null {
  if (given === undefined) return null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new StepError(`"${given}" is not a web address: it begins with https:// or http://.`);
  return given;
}

/** Chromium; with a display Firefox will do as well. */
async function chooseBrowser(): Promise<BrowserName> {
  if (!isHeadless && findBrowser('Chromium') === null && findBrowser('Firefox') !== null) return 'Firefox';
  await haveBrowsers(['Chromium']);
  return 'Chromium';
}

async function main(): Promise<number> {
  const wanted = wantedAddress(process.argv.slice(2));
  const name = await chooseBrowser();
  await build();
  const newsstand = await openNewsstand();
  const browser = await openBrowser(name, { headless: isHeadless }).catch(async (error: Error) => {
    await newsstand.close();
    throw new StepError(`${name} could not be started: ${error.message}`);
  });
  try {
    if (wanted === null) await keepOriginal(browser, newsstand.address('agency'));
    const pictures = path.join(root, 'dist/demo');
    await mkdir(pictures, { recursive: true });
    await showPage(browser, wanted ?? newsstand.address('altered'), isHeadless ? pictures : null);
    if (!isHeadless) {
      console.log('\nLook around; this ends when you close the browser.');
      await browser.closed;
    }
    return 0;
  } finally {
    await browser.close();
    await newsstand.close();
  }
}

await runMain(main);
