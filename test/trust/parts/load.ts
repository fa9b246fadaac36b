import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../../extension/driver/driver.ts';
import { openBrowser } from '../../extension/driver/open.ts';
import { type Desk, openDesk } from '../desk.ts';
import { newStory } from '../faults/stage.ts';
import { type HostileSite, openHostileSite } from '../hostile-site.ts';
import { inBatches } from '../in-batches.ts';
import { ORIGINAL } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';

declare const chrome: {
  readonly tabs: { query(what: { url: string }): Promise<readonly { readonly id: number }[]> };
};

const TABS = { quick: 5, full: 100 } as const;
const AT_ONCE = { quick: 5, full: 20 } as const;
const CHECKS = { quick: 30, full: 1_000 } as const;

/** The heap is measured first after a tenth of the checks: by then everything that is loaded once is loaded. */
const WARM = 0.1;

/** Share by which the heap may have grown since, after forced collections. */
const MOST_GROWTH = 0.1;

/** Milliseconds. */
const PATIENCE = 120_000;

/** Bytes that live, after everything else was collected. */
async function liveBytes(session: CDPSession): Promise<number> {
  // What a first collection frees may hold what a second one frees.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function workerHeap({ browser }: Driver): Promise<number> {
  const worker = browser
    .targets()
    .find(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
  if (!worker) return 0;
  const session = await worker.createCDPSession();
  const bytes = await liveBytes(session);
  await session.detach();
  return bytes;
}

/** Many tabs, many checks at once: each tab has its own page's report. */
async function tryTabs(
  desk: Desk,
  site: HostileSite,
  tabs: number,
  atOnce: number,
  tally: Tally,
): Promise<void> {
  const names = Array.from({ length: tabs }, (_, i) => `load ${i}`);
  const open: { name: string; tabId: number }[] = [];
  await inBatches(names, 8, async name => {
    open.push({ name, tabId: await desk.openTab(newStory(site, name)) });
  });
  await inBatches(open, atOnce, async ({ name, tabId }) => {
    tally.cases++;
    await desk.ask('check', { tabId, again: false });
    const state = await desk.ended(tabId, PATIENCE);
    if (!state) note(tally, 'stuck', `${name} of ${tabs} tabs`);
    else if (!state.report?.article.title.endsWith(name))
      note(tally, 'wrong', `${name} has another page's report`);
  });
  await inBatches(open, 8, async ({ tabId }) => desk.closeTab(tabId));
}

/** Listeners in a page; marks and hosts are looked for as well. */
async function listeners(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Memory.getDOMCounters')).jsEventListeners;
}

/** One page checked, compared, stepped through and cleared again and again. */
async function tryChecks(
  driver: Driver,
  desk: Desk,
  site: HostileSite,
  checks: number,
  tally: Tally,
): Promise<void> {
  const url = newStory(site, 'again');
  // In front: a hidden page draws no frames, and what waits for one is kept.
  const session = await (await driver.open(url)).createCDPSession();
  const [tab] = await desk.page.run(address => chrome.tabs.query({ url: address }), url);
  if (!tab) return note(tally, 'wrong', 'the page is not there');
  const tabId = tab.id;
  let first = { worker: 0, page: 0, listeners: 0 };
  const measure = async () => ({
    worker: await workerHeap(driver),
    page: await liveBytes(session),
    listeners: await listeners(session),
  });
  for (let i = 1; i <= checks; i++) {
    tally.cases++;
    await desk.ask('check', { tabId, again: true });
    await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
    await desk.ask('next', { tabId });
    const cleared = await desk.ask('clear', { tabId });
    if (!cleared.ok) note(tally, 'wrong', `check ${i} was not cleared: ${cleared.why}`);
    if (i === Math.ceil(checks * WARM)) first = await measure();
  }
  const last = await measure();
  for (const what of ['worker', 'page'] as const) {
    const growth = last[what] / first[what] - 1;
    const said = `${what}: ${(first[what] / 1e6).toFixed(2)} MB, then ${(last[what] / 1e6).toFixed(2)} MB`;
    tally.figures.push(said);
    if (checks >= CHECKS.full && growth > MOST_GROWTH) note(tally, 'leaked', `memory of the ${said}`);
  }
  tally.figures.push(`listeners in the page: ${first.listeners}, then ${last.listeners}`);
  if (last.listeners > first.listeners)
    note(tally, 'leaked', `${last.listeners - first.listeners} listeners`);
  const shown = await desk.look(tabId);
  if (shown?.marks.length || shown?.hosts) note(tally, 'leaked', 'marks or a card after clearing');
}

/** Many tabs, many checks at once, a long session. In Chromium: only there the heap can be measured. */
export const load: Part = {
  name: 'load',
  title: 'many tabs, many checks, a long session',
  async run(depth) {
    const tally = newTally();
    const site = await openHostileSite();
    const driver = await openBrowser('Chromium', { headless: true });
    try {
      const desk = await openDesk(driver, ['http://127.0.0.1/*']);
      await tryTabs(desk, site, TABS[depth], AT_ONCE[depth], tally);
      const checks = Number(process.env.UNSPIN_CHECKS ?? CHECKS[depth]);
      await tryChecks(driver, desk, site, checks, tally);
    } finally {
      await driver.close();
      await site.close();
    }
    return tally;
  },
};
