import { tabs } from '../../browser/api.ts';
import { mayReach, siteOf } from '../../browser/permissions.ts';
import { settings } from '../../browser/settings.ts';
import { tabState } from '../../browser/tab-state.ts';
import { checkTab, forgetTab, isBeginning } from '../check/check-tab.ts';
import { showBadge } from '../tab/badge.ts';

/** Checks a page that was opened, if the reader named its site to be checked and the browser still lets us reach it. */
async function checkIfNamed(tabId: number): Promise<void> {
  const { autoSites } = await settings.get();
  if (!autoSites.length) return;
  const { url = '' } = await tabs.get(tabId);
  const site = siteOf(url);
  if (site === null || !autoSites.includes(site) || !(await mayReach([site]))) return;
  const isAskedAbout = isBeginning(tabId) || (await tabState(tabId).get())?.url === url;
  await checkTab(tabId, { again: false });
  // Front pages and the like that the reader has not asked about: nothing is said of them.
  if (isAskedAbout || (await tabState(tabId).get())?.phase !== 'unreadable') return;
  await forgetTab(tabId);
  await showBadge(tabId, null);
}

/** Off until the reader names a site in the options. */
export function followNamedSites(): void {
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void checkIfNamed(tabId).catch(() => undefined);
  });
}
