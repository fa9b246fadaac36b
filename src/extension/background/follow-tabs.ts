import { tabs } from '../browser/api.ts';
import { knownTabs, tabState } from '../browser/tab-state.ts';
import { forgetTab } from './check-tab.ts';
import { isHere } from './page.ts';

/** Forgets a tab's report if the document it speaks of has gone. */
async function forgetIfGone(tabId: number): Promise<void> {
  const state = await tabState(tabId).get();
  // While a page that is still loading is being read, no script of ours is there yet to answer.
  if (!state || state.given || state.phase === 'reading') return;
  if (!(await isHere(tabId))) await forgetTab(tabId);
}

/** Forgets the tabs that were closed while no worker lived to hear of it, or in one that died over the news. */
async function forgetClosed(): Promise<void> {
  // What is known is asked first: a tab that opens in between is not taken for a closed one.
  const known = await knownTabs();
  const open = new Set((await tabs.query({})).map(({ id }) => id));
  await Promise.all([...known].filter(id => !open.has(id)).map(forgetTab));
}

/**
 * Notices navigation and closed tabs. Firefox says "loading" before the old document goes, so "complete" is looked
 * at too; a mere "#part" of the same page changes nothing.
 */
export function followTabs(): void {
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void forgetIfGone(tabId);
  });
  tabs.onRemoved.addListener(tabId => {
    void forgetTab(tabId);
  });
  void forgetClosed().catch(() => undefined);
}
