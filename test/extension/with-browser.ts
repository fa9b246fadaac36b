import { after, before } from 'node:test';
import type { BrowserName } from '../setup/browsers.ts';
import type { Driver } from './driver/driver.ts';
import { openBrowser } from './driver/open.ts';

/** `npm test` runs every journey twice, once in each. */
export const browserName: BrowserName = process.env.UNSPIN_BROWSER === 'Firefox' ? 'Firefox' : 'Chromium';

/** One browser for the tests of a file, each of which asks for it here. */
export function withBrowser(): () => Driver {
  let driver: Driver | null = null;
  before(async () => {
    driver = await openBrowser(browserName, { headless: true });
  });
  after(() => driver?.close());
  return () => {
    if (!driver) throw new Error('The browser is not open.');
    return driver;
  };
}
