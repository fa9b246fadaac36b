import type { Page } from 'puppeteer-core';
import { toCsv } from '../../../src/extension/report/exports/csv.ts';
import { toHtml } from '../../../src/extension/report/exports/html.ts';
import { toMarkdown } from '../../../src/extension/report/exports/markdown.ts';
import type { Report } from '../../../src/story/report.ts';
import type { Driver } from '../../extension/driver/driver.ts';
import { inBatches } from '../../setup/in-batches.ts';
import { atDesk } from '../at-desk.ts';
import type { Desk } from '../desk.ts';
import type { HostileSite } from '../hostile-site.ts';
import { scanCard } from '../payloads/card-scan.ts';
import { carryingPage, carryingVersion } from '../payloads/carriers.ts';
import { type Payload, payloadsFor, TOKEN } from '../payloads/payloads.ts';
import { scanExpression, scanOwn } from '../payloads/scan.ts';
import { type Depth, newTally, note, type Part, type Tally } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

/** Exports are read one at a time: they share a tab. */
const AT_ONCE = 1;
const SLICE = 40;
/** Milliseconds. */
const PATIENCE = 30_000;

const WORDS = {
  kind: String,
  date: String,
  here: 'Here',
  there: 'There',
  versions: 'Versions',
  findings: 'Findings',
  leftOut: 'left out',
  notThere: 'not there',
  article: 'Article',
  checkedWith: 'Checked with Unspin',
};

interface Stage {
  readonly driver: Driver;
  readonly desk: Desk;
  readonly site: HostileSite;
  /** A page of its own in which exported files are opened. */
  readonly reader: Page;
  readonly tally: Tally;
}

/** A cell that a spreadsheet would work out. */
const FORMULA = /^"?[=+\-@\t\r]/;

/** Markdown that a reader of it would take for markup: a bracket that is not escaped and is no link of ours. */
const MARKUP = /(?<!\\)<(?!https?:\/\/[^<>\s]*>)/;

/** The exported files: nothing in them is markup, a formula or a request, even without their own policy. */
async function tryExports({ site, reader, tally }: Stage, payload: Payload, report: Report): Promise<void> {
  const fail = (what: string) => note(tally, 'executed', `payload ${payload.id} in an export: ${what}`);
  const html = toHtml(report, WORDS);
  const policy = /<meta http-equiv="Content-Security-Policy" content="default-src 'none'[^"]*">/;
  if (!policy.test(html)) fail('no policy');
  await reader.goto(site.serve({ html: () => html.replace(policy, '') }), { waitUntil: 'load' });
  for (const what of (await reader.evaluate(scanExpression(TOKEN))) as string[]) fail(what);
  if (MARKUP.test(toMarkdown(report, WORDS))) fail('markup in Markdown');
  if (
    toCsv(report)
      .split(/\r\n|,(?=")/)
      .some(cell => FORMULA.test(cell))
  )
    fail('a formula in CSV');
  tally.cases += 3;
}

/** The extension's own pages about the tab. */
async function tryOwnPages({ driver, tally }: Stage, payload: Payload, tabId: number): Promise<void> {
  for (const path of [`popup/popup.html?tab=${tabId}`, `report/report.html?tab=${tabId}`]) {
    const page = await driver.openOwn(path);
    for (const what of await scanOwn(page, TOKEN, PATIENCE))
      note(tally, 'executed', `payload ${payload.id} in ${path}: ${what}`);
    await page.close();
    tally.cases++;
  }
}

/** The card on the page, at each of the first findings. */
async function tryCard(
  { driver, desk, tally }: Stage,
  payload: Payload,
  tabId: number,
  url: string,
): Promise<void> {
  const page = (await driver.browser.pages()).find(one => one.url().startsWith(url));
  if (!page) return note(tally, 'wrong', `payload ${payload.id}: its page is gone, or went elsewhere`);
  for (let step = 0; step < 4; step++) {
    const next = await desk.ask('next', { tabId });
    if (!next.ok) return note(tally, 'wrong', `payload ${payload.id}: no card: ${next.why}`);
    const found = await scanCard(page, TOKEN);
    if (found === null) note(tally, 'wrong', `payload ${payload.id}: no card is open`);
    for (const what of found ?? []) note(tally, 'executed', `payload ${payload.id}: ${what}`);
    tally.cases++;
  }
}

async function tryPayload(stage: Stage, payload: Payload): Promise<void> {
  const { desk, site, tally } = stage;
  const address = site.serve({ html: () => carryingPage(payload) });
  const tabId = await desk.openTab(
    `${address}?${encodeURIComponent(payload.text.replace(/[\ud800-\udfff]/gu, ''))}`,
  );
  await desk.ask('check', { tabId, again: false });
  const html = carryingVersion(payload);
  await desk.ask('compareWithHtml', { tabId, name: payload.text, html });
  await desk.ask('compareWithText', { tabId, title: payload.text, text: `${payload.text}\n${payload.text}` });
  const state = await desk.ended(tabId, PATIENCE);
  if (!state?.report) {
    note(tally, 'wrong', `payload ${payload.id} (${payload.text.slice(0, 60)}): ${state?.why}`);
    return desk.closeTab(tabId);
  }
  await desk.ask('keep', { tabId });
  await tryOwnPages(stage, payload, tabId);
  if (stage.driver.name === 'Chromium') await tryCard(stage, payload, tabId, address);
  await tryExports(stage, payload, state.report);
  await desk.closeTab(tabId);
}

/** What was kept, in the options' library. */
async function tryLibrary({ driver, tally }: Stage): Promise<void> {
  const page = await driver.openOwn('options/options.html');
  for (const what of await scanOwn(page, TOKEN, PATIENCE)) note(tally, 'executed', `in the library: ${what}`);
  await page.close();
  tally.cases++;
}

/** All, a slice, or those whose numbers UNSPIN_PAYLOADS names ("233,264"). */
function chosenPayloads(depth: Depth, origin: string): Payload[] {
  const only = process.env.UNSPIN_PAYLOADS?.split(',').map(Number);
  return payloadsFor(origin).filter(({ id }) =>
    only ? only.includes(id) : depth === 'full' || id % SLICE === 0,
  );
}

/** Payloads in every place that text from elsewhere comes to, and every place where it is shown. */
export const foreignText: Part = {
  name: 'text',
  title: 'foreign text',
  async run(depth) {
    const tally = newTally();
    const { hits } = await atDesk(trustBrowser, async post => {
      const reader = await post.driver.browser.newPage();
      const stage = { ...post, reader, tally };
      const payloads = chosenPayloads(depth, post.site.origin);
      await inBatches(payloads, AT_ONCE, payload => tryPayload(stage, payload));
      await tryLibrary(stage);
      tally.figures.push(`${payloads.length} payloads`);
    });
    for (const hit of new Set(hits)) note(tally, 'leaked', `a payload reached ${hit}`);
    return tally;
  },
};
