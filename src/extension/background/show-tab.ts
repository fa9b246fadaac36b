import type { Article } from '../../story/article.ts';
import { tabState } from '../browser/tab-state.ts';
import { assess } from './assess.ts';
import { showBadge } from './badge.ts';
import { showOnPage } from './page.ts';
import { record, recordReport } from './tab-record.ts';

/** Shows the tab's state where the reader looks: the findings on the page, their count on the toolbar. */
export async function showTab(tabId: number): Promise<void> {
  const state = await tabState(tabId).get();
  await showBadge(tabId, state);
  if (!state?.report) return;
  if (state.given) {
    const notPlaced = state.report.findings.map(finding => finding.id);
    return record(tabId, state.check, () => ({ notPlaced }));
  }
  const standing = state.report.findings.filter(finding => !state.dismissed.includes(finding.id));
  const { notPlaced } = await showOnPage(tabId, standing, state.report.versions);
  await record(tabId, state.check, () => ({ notPlaced }));
}

/** Compares the tab's article anew with all versions that are known by now, and shows what came of it. */
export async function reassess(
  tabId: number,
  check: string,
  article: Article,
  signal: AbortSignal,
): Promise<void> {
  await recordReport(tabId, check, (versions, sources) => assess(article, versions, sources, signal));
  signal.throwIfAborted();
  await showTab(tabId);
  signal.throwIfAborted();
}
