import type { Driver } from '../extension/driver/driver.ts';
import { openBrowser } from '../extension/driver/open.ts';
import type { BrowserName } from '../setup/browsers.ts';
import { type Desk, openDesk } from './desk.ts';
import { type HostileSite, openHostileSite } from './hostile-site.ts';

/** What most parts need: a browser with the built extension, a desk in it, and a site that wishes it ill. */
export interface Post {
  readonly driver: Driver;
  readonly desk: Desk;
  readonly site: HostileSite;
}

/**
 * Does something at a desk and takes all of it down; answers the site, for what was asked of it meanwhile.
 * @param prepare what the browser needs before the desk is opened in it
 */
export async function atDesk(
  name: BrowserName,
  work: (post: Post) => Promise<unknown>,
  prepare?: (driver: Driver) => Promise<void>,
): Promise<HostileSite> {
  const site = await openHostileSite();
  const driver = await openBrowser(name, { headless: true });
  try {
    await prepare?.(driver);
    await work({ driver, desk: await openDesk(driver, ['http://127.0.0.1/*']), site });
  } finally {
    await driver.close();
    await site.close();
  }
  return site;
}
