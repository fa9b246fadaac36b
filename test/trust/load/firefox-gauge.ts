import type { Page } from 'puppeteer-core';
import type { Driver } from '../../extension/driver/driver.ts';
import { openChromeWindow } from '../../extension/driver/firefox-chrome.ts';
import { inFrame } from '../../extension/driver/firefox-own.ts';
import type { Desk } from '../desk.ts';
import { drawn, type Gauge } from './gauge.ts';

/** The <browser> in which an address stands. */
const browserAt = (address: string): string =>
  `gBrowser.browsers.find(one => one.currentURI.spec === ${JSON.stringify(address)})`;

/** As about:memory's button does it: collects in a page's process three times over. */
const collect = (address: string): string =>
  inFrame(
    browserAt(address),
    `
      Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
        .minimizeMemoryUsage(() => done(null));`,
  );

/** What about:memory shows of the windows whose address begins so, with all that lives in their zones. */
const MEASURE = `
  const [address] = args;
  const wanted = 'explicit/window-objects/top(' + address.replaceAll('/', '\\\\');
  let bytes = 0;
  const add = (process, path, kind, units, amount) => {
    if (path.startsWith(wanted)) bytes += amount;
  };
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise(done => manager.getReports(add, null, done, null, false));
  return bytes;`;

/** Listeners of the page's and of the content script's, on everything in the page. */
const listenersAt = (address: string): string =>
  inFrame(
    browserAt(address),
    `
      const everything = [content, content.document, ...content.document.querySelectorAll('*')];
      done(null, everything.reduce((sum, one) => sum + Services.els.getListenerInfoFor(one).length, 0));`,
  );

/** From the reports behind about:memory: the background is a page of its own, a content script lives in its page's zone. */
export async function firefoxGauge({ browser }: Driver, desk: Desk, page: Page): Promise<Gauge> {
  const chrome = await openChromeWindow(browser);
  const deskAt = await desk.page.run(() => location.href);
  const bytes = async (processOf: string, address: string): Promise<number> => {
    await chrome.run(collect(processOf));
    return Number(await chrome.run(MEASURE, address));
  };
  return {
    background: () => bytes(deskAt, new URL('/_generated_background_page.html', deskAt).href),
    page: () => bytes(page.url(), page.url()),
    async listeners() {
      await drawn(page);
      return Number(await chrome.run(listenersAt(page.url())));
    },
  };
}
