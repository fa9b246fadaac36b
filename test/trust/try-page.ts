import type { TabState } from '../../src/extension/browser/tab-state.ts';
import type { Desk } from './desk.ts';
import type { HostilePage } from './pages/hostile-page.ts';
import { ORIGINAL } from './story.ts';
import { type Harm, note, type Tally } from './tally.ts';

/** A page that never answers is told of after 30 s; a page of 50 MB is read within that. Milliseconds. */
const PATIENCE = 45_000;

/** The doctored story has four changed places; cosmetic hostility may hide one from the comparison. */
const LEAST_FINDINGS = 3;

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Without a proof that a finding stands there, a mark is a false accusation. */
function falseMarks(marks: readonly string[], { report }: TabState): string[] {
  const words = new Set(report?.findings.map(finding => squeeze(finding.text)));
  const text = squeeze(report?.article.text ?? '');
  // Where words are missing, the word beside the gap is marked.
  const isGap = (mark: string) =>
    text.includes(mark) && report?.findings.some(({ start, end }) => start === end);
  return marks.map(squeeze).filter(mark => mark && !words.has(mark) && !isGap(mark));
}

/** Checks a hostile page as a reader would: check, compare, step to a finding, clear. Notes what is not as promised. */
export async function tryPage(desk: Desk, url: string, page: HostilePage, tally: Tally): Promise<void> {
  tally.cases++;
  const fail = (harm: Harm, what: string) => note(tally, harm, `“${page.name}”: ${what}`);
  const tabId = await desk.openTab(url).catch(error => {
    // Where the browser itself opens no such address for an extension, there is nothing to read.
    if (!page.address || page.expect !== 'answered') throw error;
    return null;
  });
  if (tabId === null) return;
  try {
    const before = page.expect === 'read' ? await desk.look(tabId) : null;
    let answered = false;
    const check = desk.ask('check', { tabId, again: false }).then(async () => {
      answered = true;
      return desk.state(tabId);
    });
    const checked = await Promise.race([desk.ended(tabId, PATIENCE), check]);
    // A page that left took its check along.
    if (!checked && page.expect === 'answered' && answered) return;
    if (!checked) return fail('stuck', `the check did not end: ${(await desk.state(tabId))?.phase}`);
    if (checked.phase === 'failed' || (!checked.report && !checked.why))
      return fail('wrong', `${checked.phase}: ${checked.why}`);
    if (page.expect !== 'answered' && !checked.report) return fail('wrong', `not read: ${checked.why}`);
    if (checked.report) await compareAndClear(desk, tabId, page, before?.html ?? null, fail);
  } catch (error) {
    fail('wrong', String(error));
  } finally {
    await desk.closeTab(tabId);
  }
}

async function compareAndClear(
  desk: Desk,
  tabId: number,
  page: HostilePage,
  before: string | null,
  fail: (harm: Harm, what: string) => void,
): Promise<void> {
  const compared = await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
  const state = await desk.ended(tabId, PATIENCE);
  if (page.expect === 'answered') return void (await desk.ask('clear', { tabId }));
  if (!compared.ok || !state?.report) return fail('wrong', compared.ok ? 'no report' : compared.why);
  const meanings = state.report.findings.filter(({ severity }) => severity === 'meaning');
  if (meanings.length < LEAST_FINDINGS) fail('lost', `only ${meanings.length} changes were found`);
  const next = await desk.ask('next', { tabId });
  const shown = await desk.look(tabId);
  if (!shown) return fail('wrong', 'the page cannot be looked into');
  if (!shown.marks.length) fail('lost', 'nothing is marked');
  for (const mark of falseMarks(shown.marks, state)) fail('wrong', `“${mark.slice(0, 60)}” is marked`);
  if (!next.ok) fail('wrong', `no card: ${next.why}`);
  const cleared = await desk.ask('clear', { tabId });
  if (!cleared.ok) fail('wrong', `not cleared: ${cleared.why}`);
  const after = await desk.look(tabId);
  if (after?.marks.length) fail('leaked', `${after.marks.length} marks are left`);
  if (before !== null && after?.html !== before) fail('leaked', 'the page is not as it was');
}
