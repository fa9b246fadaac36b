import { tabs } from '../../browser/api.ts';
import { settings } from '../../browser/settings.ts';
import { tabState } from '../../browser/tab-state.ts';
import { text } from '../../browser/text.ts';
import { cancelCheck } from '../check/check-tab.ts';
import { showTab } from '../tab/show-tab.ts';

/** Ends what is asked for a tab. A check that has not come so far goes on: it will find the network off. */
async function stopAsking(tabId: number): Promise<void> {
  const phase = (await tabState(tabId).get())?.phase;
  if (phase !== 'reading' && phase !== 'checking') await cancelCheck(tabId, text('notAskedNetworkOff'));
}

/**
 * Shows all checked pages anew when the reader changes a setting, for some are of how marks look, and asks nobody any
 * more once the network is turned off.
 */
export function followSettings(): void {
  let wasOn = true;
  void settings.get().then(({ network }) => {
    wasOn = network;
  });
  settings.watch(({ network }) => {
    const isTurnedOff = wasOn && !network;
    wasOn = network;
    const follow = async (tabId: number) => {
      if (isTurnedOff) await stopAsking(tabId);
      await showTab(tabId);
    };
    void tabs.query({}).then(all => {
      for (const { id } of all) if (id !== undefined) void follow(id).catch(() => undefined);
    });
  });
}
