import { action, contextMenus, runtime } from '../browser/api.ts';
import { text } from '../browser/text.ts';
import { checkTab } from './check-tab.ts';

/** Menus outlive the worker: they are made once an installation. */
function createMenus(): void {
  contextMenus.create({ id: 'check', title: text('menuCheck'), contexts: ['page'] });
}

/** "Check this page" in the page's menu; the popup opens as after a click on the icon. */
export function followMenus(): void {
  runtime.onInstalled.addListener(createMenus);
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== 'check' || tab?.id === undefined) return;
    // Firefox opens the popup only within the click itself, so nothing may be waited for before.
    void action.openPopup().catch(() => undefined);
    void checkTab(tab.id, false).catch(() => undefined);
  });
}
