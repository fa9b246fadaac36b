import type { Page } from 'puppeteer-core';
import type { TabState } from '../../../src/extension/browser/tab-state.ts';
import { toCsv } from '../../../src/extension/report/exports/csv.ts';
import { toHtml } from '../../../src/extension/report/exports/html.ts';
import { toMarkdown } from '../../../src/extension/report/exports/markdown.ts';
import type { Post } from '../at-desk.ts';
import { note, type Tally } from '../tally.ts';
import { scanCard } from './card-scan.ts';
import { csvCells } from './csv-cells.ts';
import { TOKEN } from './payloads.ts';
import { scanExpression, scanOwn } from './scan.ts';

/** Where payloads are shown. */
export interface Stage extends Post {
  /** A page of its own in which exported files are opened. */
  readonly reader: Page;
  readonly tally: Tally;
}

/** Milliseconds. */
export const PATIENCE = 30_000;

const STEPS = 4;

const WORDS = {
  kind: String,
  date: String,
  here: 'Here',
  there: 'There',
  versions: 'Versions',
  findings: 'Findings',
  leftOut: 'left out',
  likely: 'Likely',
  language: 'en',
  direction: 'ltr',
  notThere: 'not there',
  article: 'Article',
  checkedWith: 'Checked with Unspin',
  setAside: (count: number) => `${count} set aside`,
  untitled: 'Untitled',
};

const NONE: ReadonlySet<string> = new Set();

/** A cell that a spreadsheet would work out (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Markdown that a reader of it would take for markup: a bracket that is not escaped and no link of ours, a picture, an
 * address that becomes a link by itself, a line that foreign text began.
 */
const MARKUP = /(?<!\\)<(?!https?:\/\/[^<>\s]*>)|(?<!\\)!\[|(?<!\(<)(?<!\\)https?:\/\/|[\r\u2028\u2029]/;

/** The exported files: nothing in them is markup, a formula or a request, even without their own policy. */
async function tryExports(
  { site, reader, tally }: Stage,
  what: string,
  { report: found, evidence }: TabState,
  text: string,
): Promise<void> {
  if (!found) return;
  // Foreign text at the very beginning of whatever is written, too: few findings begin with it by themselves.
  const [first] = found.findings;
  const forged = first ? [{ ...first, id: 'forged', text, was: text, why: text }] : [];
  const report = {
    ...found,
    findings: [...found.findings, ...forged],
    lineage: { ...found.lineage, evidence: [...found.lineage.evidence, text] },
    verdict: { ...found.verdict, summary: text, reasons: [text] },
  };
  const fail = (how: string) => note(tally, 'executed', `${what} in an export: ${how}`);
  const html = toHtml(report, WORDS, NONE, evidence);
  const policy = /<meta http-equiv="Content-Security-Policy" content="default-src 'none'[^"]*">/;
  if (!policy.test(html)) fail('no policy');
  await reader.goto(site.serve({ html: () => html.replace(policy, '') }), { waitUntil: 'load' });
  for (const found of (await reader.evaluate(scanExpression(TOKEN))) as string[]) fail(found);
  const markup = MARKUP.exec(toMarkdown(report, WORDS, NONE));
  if (markup) fail(`markup in Markdown: ${markup.input.slice(markup.index - 20, markup.index + 60)}`);
  const formula = csvCells(toCsv(report, NONE)).find(cell => FORMULA.test(cell));
  if (formula !== undefined) fail(`a formula in CSV: ${formula.slice(0, 60)}`);
  tally.cases += 3;
}

/** The extension's own pages about the tab, the report as it is printed, too. */
async function tryOwnPages({ driver, tally }: Stage, what: string, tabId: number): Promise<void> {
  for (const path of [`popup/popup.html?tab=${tabId}`, `report/report.html?tab=${tabId}`]) {
    const page = await driver.openOwn(path);
    for (const found of await scanOwn(page, TOKEN, PATIENCE))
      note(tally, 'executed', `${what} in ${path}: ${found}`);
    await page.close();
    tally.cases++;
  }
}

/** The card on the page, at each of the first findings. */
async function tryCard({ driver, desk, tally }: Stage, what: string, tabId: number, url: string) {
  const page = (await driver.browser.pages()).find(one => one.url().startsWith(url));
  if (!page) return note(tally, 'wrong', `${what}: its page is gone, or went elsewhere`);
  for (let step = 0; step < STEPS; step++) {
    const next = await desk.ask('next', { tabId });
    if (!next.ok) return note(tally, 'wrong', `${what}: no card: ${next.why}`);
    const found = await scanCard(page, TOKEN);
    if (found === null) note(tally, 'wrong', `${what}: no card is open`);
    for (const one of found ?? []) note(tally, 'executed', `${what}: ${one}`);
    tally.cases++;
  }
}

/**
 * Every place where a tab's report is shown.
 * @param url the beginning of the page's address @param text what is foreign in it
 */
export async function tryShown(
  stage: Stage,
  what: string,
  tabId: number,
  url: string,
  text: string,
): Promise<void> {
  const state = await stage.desk.ended(tabId, PATIENCE);
  if (!state?.report) return note(stage.tally, 'wrong', `${what}: no report: ${state?.phase}, ${state?.why}`);
  await stage.desk.ask('keep', { tabId });
  await tryOwnPages(stage, what, tabId);
  // In Firefox no protocol looks into the card from outside.
  if (stage.driver.name === 'Chromium' && state.report.findings.length)
    await tryCard(stage, what, tabId, url);
  await tryExports(stage, what, state, text);
}

/** What was kept and which feeds are read, in the options. */
export async function tryOptions({ driver, tally }: Stage): Promise<void> {
  const page = await driver.openOwn('options/options.html');
  for (const found of await scanOwn(page, TOKEN, PATIENCE))
    note(tally, 'executed', `in the options: ${found}`);
  await page.close();
  tally.cases++;
}
