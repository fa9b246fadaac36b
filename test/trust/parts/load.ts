import type { Driver } from '../../extension/driver/driver.ts';
import { inBatches } from '../../setup/in-batches.ts';
import { atDesk } from '../at-desk.ts';
import type { Desk } from '../desk.ts';
import { newStory } from '../faults/stage.ts';
import type { HostileSite } from '../hostile-site.ts';
import { openGauge } from '../load/open-gauge.ts';
import { ORIGINAL } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

declare const chrome: {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
};

const TABS = { quick: 5, full: 100 } as const;
const AT_ONCE = { quick: 5, full: 20 } as const;
const CHECKS = { quick: 30, full: 1_000 } as const;

/** Each left 21 listeners and a card when a card in a hidden tab had an animation. */
const HIDDEN_CHECKS = 10;

/** The heap is measured first after a tenth of the checks: by then everything that is loaded once is loaded. */
const WARM = 0.1;

/** Share by which the heap may have grown since, after forced collections. */
const MOST_GROWTH = 0.1;

/** Milliseconds. */
const PATIENCE = 120_000;

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

/** A check, a comparison, a card, and all of it cleared. */
async function checkAndClear(desk: Desk, tabId: number, tally: Tally): Promise<void> {
  tally.cases++;
  await desk.ask('check', { tabId, again: true });
  await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
  await desk.ask('next', { tabId });
  const cleared = await desk.ask('clear', { tabId });
  if (!cleared.ok) note(tally, 'wrong', `a check was not cleared: ${cleared.why}`);
}

/** The same in a tab that nobody sees: what waits there for a frame would wait for ever. */
async function tryHidden(driver: Driver, desk: Desk, site: HostileSite, tally: Tally): Promise<void> {
  const url = newStory(site, 'hidden');
  const tabId = await desk.openTab(url);
  const page = (await driver.browser.pages()).find(one => one.url() === url);
  if (!page) return note(tally, 'wrong', 'the hidden page is not there');
  const gauge = await openGauge(driver, desk, page);
  await checkAndClear(desk, tabId, tally);
  const first = await gauge.listeners();
  for (let i = 0; i < HIDDEN_CHECKS; i++) await checkAndClear(desk, tabId, tally);
  const last = await gauge.listeners();
  tally.figures.push(`listeners in a hidden page: ${first}, then ${last} after ${HIDDEN_CHECKS} more checks`);
  if (last > first) note(tally, 'leaked', `${last - first} listeners in a hidden page`);
  await desk.closeTab(tabId);
}

/** One page in front checked, compared, stepped through and cleared again and again. */
async function tryChecks(
  driver: Driver,
  desk: Desk,
  site: HostileSite,
  checks: number,
  tally: Tally,
): Promise<void> {
  const url = newStory(site, 'again');
  const gauge = await openGauge(driver, desk, await driver.open(url));
  // Firefox takes no address with a port for a pattern.
  const tab = await desk.page.run(
    async address => (await chrome.tabs.query({})).find(one => one.url === address),
    url,
  );
  if (!tab) return note(tally, 'wrong', 'the page is not there');
  const tabId = tab.id;
  let first = { background: 0, page: 0, listeners: 0 };
  const measure = async () => ({
    background: await gauge.background(),
    page: await gauge.page(),
    listeners: await gauge.listeners(),
  });
  for (let i = 1; i <= checks; i++) {
    await checkAndClear(desk, tabId, tally);
    if (i === Math.ceil(checks * WARM)) first = await measure();
  }
  const last = await measure();
  for (const what of ['background', 'page'] as const) {
    const growth = last[what] / first[what] - 1;
    const said = `${what}: ${(first[what] / 1e6).toFixed(2)} MB, then ${(last[what] / 1e6).toFixed(2)} MB`;
    tally.figures.push(said);
    if (first[what] === 0) note(tally, 'wrong', `memory of the ${what} was not found`);
    if (checks >= CHECKS.full && growth > MOST_GROWTH) note(tally, 'leaked', `memory of the ${said}`);
  }
  tally.figures.push(`listeners in the page: ${first.listeners}, then ${last.listeners}`);
  if (last.listeners > first.listeners)
    note(tally, 'leaked', `${last.listeners - first.listeners} listeners`);
  const shown = await desk.look(tabId);
  if (shown?.marks.length || shown?.hosts) note(tally, 'leaked', 'marks or a card after clearing');
}

/** Many tabs, many checks at once, a long session. */
export const load: Part = {
  name: 'load',
  title: 'many tabs, many checks, a long session',
  async run(depth) {
    const tally = newTally();
    await atDesk(trustBrowser, async ({ driver, desk, site }) => {
      await tryTabs(desk, site, TABS[depth], AT_ONCE[depth], tally);
      await tryHidden(driver, desk, site, tally);
      const checks = Number(process.env.UNSPIN_CHECKS ?? CHECKS[depth]);
      await tryChecks(driver, desk, site, checks, tally);
    });
    return tally;
  },
};
