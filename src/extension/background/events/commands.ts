import { commands } from '../../browser/api.ts';
import { tabState } from '../../browser/tab-state.ts';
import { clearTab } from '../check/check-tab.ts';
import { askPage } from '../tab/ask-page.ts';

/** A page that was not checked has nothing to step through: the shortcut does nothing there. */
async function run(command: string, tabId: number): Promise<void> {
  if (!(await tabState(tabId).get())) return;
  if (command === 'next' || command === 'previous') await askPage(tabId, command, undefined);
  if (command === 'clear') await clearTab(tabId);
}

/** The reader's shortcuts; "check" is the browser's own `_execute_action`. */
export function followCommands(): void {
  commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void run(command, tab.id).catch(() => undefined);
  });
}
