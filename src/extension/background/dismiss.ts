import { dismissals, dismissedIn, storyOf, withDismissal, withoutDismissal } from '../browser/dismissals.ts';
import { tabState } from '../browser/tab-state.ts';
import { showTab } from './show-tab.ts';
import { record } from './tab-record.ts';

/** Remembers that a finding is no alteration, and takes it off the page and the count. */
export async function dismiss(tabId: number, findingId: string): Promise<void> {
  const state = await tabState(tabId).get();
  const finding = state?.report?.findings.find(one => one.id === findingId);
  if (!state?.report || !finding) return;
  const story = storyOf(state.report.article);
  await dismissals.set(withDismissal(await dismissals.get(), story, finding));
  await showDismissed(tabId, state.check, story);
}

/** Takes a dismissal back. */
export async function restore(tabId: number, findingId: string): Promise<void> {
  const state = await tabState(tabId).get();
  if (!state?.report) return;
  const story = storyOf(state.report.article);
  await dismissals.set(withoutDismissal(await dismissals.get(), story, findingId));
  await showDismissed(tabId, state.check, story);
}

async function showDismissed(tabId: number, check: string, story: string): Promise<void> {
  const dismissed = dismissedIn(await dismissals.get(), story);
  await record(tabId, check, () => ({ dismissed }));
  await showTab(tabId);
}
