import type { Browser, Target } from 'puppeteer-core';

/**
 * Ends the service worker of an extension, where it runs, and resolves when it has stopped. Chromium's keeper of workers
 * is asked, not the worker: one that somebody listens to while it stops, and that a question starts anew at once, is the
 * same target as before and is never seen to go.
 * @param id the extension's
 */
export async function stopWorker(browser: Browser, id: string): Promise<void> {
  const worker = browser
    .targets()
    .find(target => target.type() === 'service_worker' && target.url().includes(id));
  // Whichever page: workers are the browser's.
  const [page] = await browser.pages();
  if (!worker || !page) return;
  const session = await page.createCDPSession();
  let goes = (_: Target) => {};
  await new Promise<void>((resolve, reject) => {
    // Of one that goes by itself at this moment this alone may tell.
    goes = target => target === worker && resolve();
    browser.on('targetdestroyed', goes);
    let isTold = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, versionId, runningStatus } of versions) {
        if (!scriptURL.includes(id)) continue;
        if (runningStatus === 'stopped') return resolve();
        if (!isTold) session.send('ServiceWorker.stopWorker', { versionId }).catch(reject);
        isTold = true;
      }
    });
    session.send('ServiceWorker.enable').catch(reject);
  });
  browser.off('targetdestroyed', goes);
  await session.detach();
}
