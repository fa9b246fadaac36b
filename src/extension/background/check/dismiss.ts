import type { Finding } from '../../../story/finding.ts';
import type { Report } from '../../../story/report.ts';
import type { DismissReason } from '../../browser/dismiss-reason.ts';
import {
  type Dismissal,
  dismissals,
  dismissedIn,
  withDismissal,
  withoutDismissal,
} from '../../browser/dismissals.ts';
import { knownTabs, tabState } from '../../browser/tab-state.ts';
import { createTurns } from '../../browser/turns.ts';
import { showTab } from '../tab/show-tab.ts';
import { record } from '../tab/tab-record.ts';

type Change = (all: readonly Dismissal[], finding: Finding, report: Report) => readonly Dismissal[];

const inTurn = createTurns();

/** Changes the list; changes wait for one another, so that none is lost. */
const changeDismissals = (how: (all: readonly Dismissal[]) => readonly Dismissal[]): Promise<void> =>
  inTurn(async () => dismissals.set(how(await dismissals.get())));

/** Shows in a tab what is called no alteration now. */
async function showDismissals(tabId: number): Promise<void> {
  const [state, all] = await Promise.all([tabState(tabId).get(), dismissals.get()]);
  if (!state?.report) return;
  let isNew = false;
  await record(tabId, state.check, ({ report, dismissed }) => {
    const now = report ? dismissedIn(all, report) : dismissed;
    isNew = now.join('\n') !== dismissed.join('\n');
    return isNew ? { dismissed: now } : {};
  });
  if (isNew) await showTab(tabId);
}

async function change(tabId: number, findingId: string, how: Change): Promise<void> {
  const report = (await tabState(tabId).get())?.report;
  const finding = report?.findings.find(({ id }) => id === findingId);
  if (!report || !finding) return;
  await changeDismissals(all => how(all, finding, report));
  await showDismissals(tabId);
}

/** Remembers that a finding is no alteration, and takes it off the page and the count. */
export const dismiss = (tabId: number, findingId: string, reason: DismissReason): Promise<void> =>
  change(tabId, findingId, (all, finding, report) => withDismissal(all, report, finding, reason));

/** Takes a dismissal back. */
export const restore = (tabId: number, findingId: string): Promise<void> =>
  change(tabId, findingId, (all, finding, report) => withoutDismissal(all, report, finding));

/** Shows in every tab of a story what the reader sets aside in one, or takes back in the options. */
export function followDismissals(): void {
  dismissals.watch(() => {
    void knownTabs().then(known => {
      for (const tabId of known) void showDismissals(tabId).catch(() => undefined);
    });
  });
}
