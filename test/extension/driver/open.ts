import path from 'node:path';
import type { BrowserName } from '../../setup/browsers.ts';
import { root } from '../../setup/step.ts';
import { openChromium } from './chromium.ts';
import type { Driver, Launch } from './driver.ts';
import { openFirefox } from './firefox.ts';

/** Opens a browser with the extension that `npm run build` made for it. */
export const openBrowser = (name: BrowserName, how: Omit<Launch, 'extension'>): Promise<Driver> =>
  name === 'Firefox'
    ? openFirefox({ extension: path.join(root, 'dist/firefox'), ...how })
    : openChromium({ extension: path.join(root, 'dist/chrome'), ...how });
