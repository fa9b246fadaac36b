import type { Page } from 'puppeteer-core';
import type { Driver } from '../../extension/driver/driver.ts';
import { drawn, type Gauge } from './gauge.ts';
import { liveBytes } from './heap.ts';

/** From heap snapshots, and Chromium's own count of a page's listeners. */
export async function chromiumGauge({ browser }: Driver, page: Page): Promise<Gauge> {
  const session = await page.createCDPSession();
  return {
    async background() {
      const worker = browser
        .targets()
        .find(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
      if (!worker) return 0;
      const own = await worker.createCDPSession();
      const bytes = await liveBytes(own);
      await own.detach();
      return bytes;
    },
    page: () => liveBytes(session),
    async listeners() {
      await drawn(page);
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Memory.getDOMCounters')).jsEventListeners;
    },
  };
}
