import { onGranted } from '../../browser/permissions.ts';
import { tabState } from '../../browser/tab-state.ts';
import { askSources } from '../check/look-up.ts';
import { askQuotation } from '../check/quotations.ts';
import { compareWithAddress, compareWithTab } from '../compare/comparisons.ts';
import { allowedWishes, type Wish } from '../consent/when-allowed.ts';

/** Does what the reader asked for, now that the browser allows it; not for a page that has gone meanwhile. */
export async function fulfil(wish: Wish): Promise<void> {
  const state = await tabState(wish.tabId).get();
  if (state?.check !== wish.check) return;
  if (wish.kind === 'address') return compareWithAddress(wish.tabId, wish.url);
  if (wish.kind === 'tab') return compareWithTab(wish.tabId, wish.otherTabId);
  if (wish.kind === 'quotation') return askQuotation(wish.tabId, wish.check, wish.quotation);
  return askSources(wish.tabId, wish.check, wish.sources);
}

/** Fulfils waiting wishes whenever the reader grants a permission. */
export function followPermissions(): void {
  onGranted(() => {
    void allowedWishes().then(wishes => Promise.all(wishes.map(fulfil)));
  });
}
