import type { Page } from 'puppeteer-core';

/** What stays behind of checks: in the extension's background, and in a page and the content script in it. */
export interface Gauge {
  /** Bytes, when all that nobody holds has been collected. */
  background(): Promise<number>;
  page(): Promise<number>;
  /** Event listeners in the page. */
  listeners(): Promise<number>;
}

/** A page that draws lets go of what it showed once the next frames are drawn; a hidden one draws none. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      document.hidden ||
      new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
  );
