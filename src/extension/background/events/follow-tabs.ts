import { tabs } from '../../browser/api.ts';
import { knownTabs, tabState } from '../../browser/tab-state.ts';
import { forgetTab, isBeginning } from '../check/check-tab.ts';
import { isHere } from '../tab/page.ts';

/** Forgets a tab's report if the document it speaks of has gone. */
async function forgetIfGone(tabId: number): Promise<void> {
  if (isBeginning(tabId)) return;
  const state = await tabState(tabId).get();
  // While a page that is still loading is being read, no script of ours is there yet to answer.
  if (!state || state.given || state.phase === 'reading') return;
  // Nor ever on a page that is closed to us: there the address tells.
  const isClosed = state.phase === 'unreadable' && (await isAt(tabId, state.url));
  if (isClosed || (await isHere(tabId))) return;
  // A check that was begun meanwhile is of the document that is there now.
  const now = await tabState(tabId).get();
  if (now?.check === state.check && !isBeginning(tabId)) await forgetTab(tabId);
}

/** Whether the tab still has this address; empty where the browser does not tell us any. */
const isAt = (tabId: number, address: string): Promise<boolean> =>
  tabs.get(tabId).then(
    ({ url = '' }) => url === address,
    () => false,
  );

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
