import type { Driver } from '../../extension/driver/driver.ts';
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

/** Serves the pages while something is done with them, which is told the address of each. */
export async function withPages<T>(
  pages: readonly NewsPage[],
  work: (address: (page: NewsPage) => string) => Promise<T>,
): Promise<T> {
  const server = await serve(async ({ pathname }) => {
    const page = pages[Number(pathname.slice(1))];
    if (!page) return null;
    const headers = { 'content-security-policy': POLICY };
    return { body: page.html, type: 'text/html; charset=utf-8', headers };
  });
  try {
    return await work(page => `http://127.0.0.1:${server.port}/${pages.indexOf(page)}`);
  } finally {
    await server.close();
  }
}

/** Does something on a stage and takes it down; null where there is no such browser here. */
export async function onStage<T>(
  name: BrowserName,
  pages: readonly NewsPage[],
  work: (stage: Stage) => Promise<T>,
): Promise<T | null> {
  if (findBrowser(name) === null) return null;
  return withPages(pages, async address => {
    const driver = await openBrowser(name, { headless: true });
    try {
      return await work({ driver, address });
    } finally {
      await driver.close();
    }
  });
}
