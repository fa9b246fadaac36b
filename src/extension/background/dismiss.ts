import type { Finding } from '../../story/finding.ts';
import type { Report } from '../../story/report.ts';
import type { DismissReason } from '../browser/dismiss-reason.ts';
import {
  type Dismissal,
  dismissals,
  dismissedIn,
  storyOf,
  withDismissal,
  withoutDismissal,
} from '../browser/dismissals.ts';
import { tabState } from '../browser/tab-state.ts';
import { showTab } from './show-tab.ts';
import { record } from './tab-record.ts';

type Change = (all: readonly Dismissal[], finding: Finding, report: Report) => readonly Dismissal[];

async function change(tabId: number, findingId: string, how: Change): Promise<void> {
  const state = await tabState(tabId).get();
  const finding = state?.report?.findings.find(({ id }) => id === findingId);
  if (!state?.report || !finding) return;
  const all = how(await dismissals.get(), finding, state.report);
  await dismissals.set(all);
  await record(tabId, state.check, ({ report }) => (report ? { dismissed: dismissedIn(all, report) } : {}));
  await showTab(tabId);
}

/** Remembers that a finding is no alteration, and takes it off the page and the count. */
export const dismiss = (tabId: number, findingId: string, reason: DismissReason): Promise<void> =>
  change(tabId, findingId, (all, finding, { article }) =>
    withDismissal(all, storyOf(article), finding, reason),
  );

/** Takes a dismissal back. */
export const restore = (tabId: number, findingId: string): Promise<void> =>
  change(tabId, findingId, (all, finding, { article }) => withoutDismissal(all, storyOf(article), finding));
