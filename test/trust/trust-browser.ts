import type { BrowserName } from '../setup/browsers.ts';

/** The browser of a run; `UNSPIN_BROWSER=Firefox` for the other. */
export const trustBrowser: BrowserName = process.env.UNSPIN_BROWSER === 'Firefox' ? 'Firefox' : 'Chromium';
