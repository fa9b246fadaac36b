import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../../extension/driver/driver.ts';
import type { OwnTab } from '../../extension/driver/own-page.ts';
import { checked } from '../../extension/reader.ts';
import type { BrowserName } from '../../setup/browsers.ts';
import { type Bench, exactly, figure, type Row } from '../frame/row.ts';
import { inventedStory } from '../invented-story.ts';
import { inBothBrowsers } from '../stage/both-browsers.ts';
import { onStage } from '../stage/stage.ts';

const STARTS = 10;
const MB = 1_000_000;

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Milliseconds until the background answers. The question is malformed, which it says before anything else: what is
 * measured is that it runs, listens and checks what it hears.
 */
const answered = (own: OwnTab): Promise<number> =>
  own.run(async () => {
    const begun = performance.now();
    await chrome.runtime.sendMessage({ contract: 'background', method: 'check', asked: 'nothing' });
    return performance.now() - begun;
  });

async function startRows(name: BrowserName): Promise<Row[]> {
  const measured = await onStage(name, [], async ({ driver }) => {
    const own = await driver.openOwn('options/options.html');
    await answered(own);
    const awake: number[] = [];
    const started: number[] = [];
    for (let left = STARTS; left > 0; left--) {
      awake.push(await answered(own));
      await driver.stopBackground();
      started.push(await answered(own));
    }
    return { awake, started };
  });
  if (!measured) return [];
  return [
    {
      what: 'background: cold start to its first answer',
      where: name,
      unit: 'ms',
      ours: figure(measured.started),
      peer: { name: 'answer of one that is awake', ...figure(measured.awake) },
      bar: { of: 'ours', most: 120 },
    },
  ];
}

const heap = async (session: CDPSession): Promise<number> => {
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
};

async function workerSession({ browser }: Driver): Promise<CDPSession> {
  const target = await browser.waitForTarget(one => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.enable');
  return session;
}

/** Words of the page on which the worker is busy: far longer than news is. */
const LONG = 8_000;

const longPage = {
  name: 'long',
  html: `<!doctype html><html lang="en"><title>A long story</title><article>${inventedStory(LONG, 5)
    .split('\n')
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('')}</article></html>`,
};

/** Heaps of the worker before, in and after a check, and what the content script adds to the page's. Bytes. */
async function heapRows(): Promise<Row[]> {
  const measured = await onStage('Chromium', [longPage], async ({ driver, address }) => {
    const page = await driver.open(address(longPage));
    const inPage = await page.createCDPSession();
    await inPage.send('HeapProfiler.enable');
    await inPage.send('HeapProfiler.collectGarbage');
    const before = await heap(inPage);
    const worker = await workerSession(driver);
    await worker.send('HeapProfiler.collectGarbage');
    const idle = await heap(worker);
    let busy = 0;
    let isDone = false;
    const popup = await driver.click(page);
    const watching = (async () => {
      while (!isDone) busy = Math.max(busy, await heap(worker));
    })();
    await checked(popup);
    isDone = true;
    await watching;
    await worker.send('HeapProfiler.collectGarbage');
    const after = await heap(worker);
    await inPage.send('HeapProfiler.collectGarbage');
    return { idle, busy, after, content: (await heap(inPage)) - before };
  });
  if (!measured) return [];
  const row = (what: string, bytes: number, most?: number): Row => ({
    what,
    where: 'Chromium',
    unit: 'MB',
    ours: exactly(bytes / MB),
    ...(most === undefined ? {} : { bar: { of: 'ours', most } }),
  });
  return [
    row('heap of the worker that has done nothing', measured.idle),
    row(`heap of the busy worker at its most (${LONG} words)`, measured.busy, 60),
    row('heap of the worker after it', measured.after),
    row(`heap that the content script adds to the page (${LONG} words)`, measured.content, 8),
  ];
}

export const worker: Bench = {
  name: 'worker',
  measure: () =>
    inBothBrowsers(async name => [
      ...(await startRows(name)),
      ...(name === 'Chromium' ? await heapRows() : []),
    ]),
};
