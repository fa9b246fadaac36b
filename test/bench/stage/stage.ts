import type { Driver, Launch } from '../../extension/driver/driver.ts';
import { openBrowser } from '../../extension/driver/open.ts';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';
import { serve } from '../../setup/serve.ts';
import type { NewsPage } from './news-pages.ts';

/** A browser with the built extension, and pages on this machine to click on. */
export interface Stage {
  readonly driver: Driver;
  address(page: NewsPage): string;
}

/** Nothing of a saved page is fetched and none of its scripts run: the clock sees Unspin's work alone. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Does something on a stage and takes it down; null where there is no such browser here. */
export async function onStage<T>(
  name: BrowserName,
  pages: readonly NewsPage[],
  work: (stage: Stage) => Promise<T>,
  how: Pick<Launch, 'pinned'> = {},
): Promise<T | null> {
  if (findBrowser(name) === null) return null;
  const server = await serve(async ({ pathname }) => {
    const page = pages[Number(pathname.slice(1))];
    if (!page) return null;
    const headers = { 'content-security-policy': POLICY };
    return { body: page.html, type: 'text/html; charset=utf-8', headers };
  });
  const driver = await openBrowser(name, { headless: true, ...how });
  try {
    return await work({
      driver,
      address: page => `http://127.0.0.1:${server.port}/${pages.indexOf(page)}`,
    });
  } finally {
    await driver.close();
    await server.close();
  }
}
