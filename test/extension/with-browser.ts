import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { BrowserName } from '../setup/browsers.ts';
import { root } from '../setup/step.ts';
import { unlessWhole } from '../setup/whole.ts';
import type { Driver } from './driver/driver.ts';
import { openBrowser } from './driver/open.ts';

/** `npm test` runs every journey twice, once in each. */
export const browserName: BrowserName = process.env.UNSPIN_BROWSER === 'Firefox' ? 'Firefox' : 'Chromium';

/** For the `skip` of one of many of a kind, by its place: from day to day each is tried in one of the browsers. */
export const inTurn = (place: number): string | false =>
  place % 2 === (browserName === 'Firefox' ? 1 : 0) ? false : unlessWhole;

/** A browser that hangs is not waited for. Milliseconds. */
const PATIENCE = 10_000;

/** Keeps what the browser showed when a journey failed: in dist/failed, or where UNSPIN_FAILED says. */
async function keepPictures(driver: Driver, journey: string): Promise<void> {
  const folder = process.env.UNSPIN_FAILED ?? path.join(root, 'dist/failed');
  await mkdir(folder, { recursive: true });
  const name = `${browserName} ${journey}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const taken = driver.pictures(path.join(folder, name));
  console.log(`What ${browserName} showed when “${journey}” failed: ${path.join(folder, name)}`);
  await Promise.race([taken, setTimeout(PATIENCE, undefined, { ref: false })]).catch(() => undefined);
}

/** One browser for the tests of a file, each of which asks for it here. */
export function withBrowser(): () => Driver {
  let driver: Driver | null = null;
  before(async () => {
    driver = await openBrowser(browserName, { headless: true });
  });
  afterEach(async journey => {
    // Node tells it, its types do not yet.
    if (driver && 'passed' in journey && journey.passed === false) await keepPictures(driver, journey.name);
  });
  after(() => driver?.close());
  return () => {
    if (!driver) throw new Error('The browser is not open.');
    return driver;
  };
}
