import { action, addressOf, contextMenus, runtime, tabs } from '../../browser/api.ts';
import { type TabState, tabState } from '../../browser/tab-state.ts';
import { type TextName, text } from '../../browser/text.ts';
import { checkTab, checkText } from '../check/check-tab.ts';
import { compareWithTab } from '../compare/comparisons.ts';
import { record } from '../tab/tab-record.ts';

const MENUS: readonly { id: string; title: TextName; contexts: ('page' | 'selection')[] }[] = [
  { id: 'check', title: 'menuCheck', contexts: ['page'] },
  { id: 'other', title: 'menuCompareOther', contexts: ['page'] },
  { id: 'selection', title: 'menuCheckSelection', contexts: ['selection'] },
];

/**
 * Menus outlive the worker and the browser, in the words of the day they were made: the browser may have another language
 * when it starts, and a new Unspin other words.
 */
async function createMenus(): Promise<void> {
  await contextMenus.removeAll();
  for (const { id, title, contexts } of MENUS) contextMenus.create({ id, title: text(title), contexts });
}

/**
 * Checks a selected text in a tab of its own: the way out where a page cannot be read as an article. It is not given
 * the page's address: it is not all that stands there.
 */
async function checkSelection(selected: string, title: string): Promise<void> {
  const { id } = await tabs.create({ url: addressOf('popup/popup.html?here') });
  if (id !== undefined) await checkText(id, { title, language: 'und', text: selected });
}

/** The last used of the other tabs whose article was read. */
async function lastChecked(except: number): Promise<number | null> {
  const others = await Promise.all(
    (await tabs.query({})).map(async ({ id, lastAccessed = 0 }) => {
      const state: TabState | null = id === undefined || id === except ? null : await tabState(id).get();
      return state?.report && id !== undefined ? [{ id, lastAccessed }] : [];
    }),
  );
  return others.flat().sort((a, b) => b.lastAccessed - a.lastAccessed)[0]?.id ?? null;
}

async function compareWithOther(tabId: number): Promise<void> {
  await checkTab(tabId, { again: false });
  const other = await lastChecked(tabId);
  if (other !== null) return compareWithTab(tabId, other);
  const state = await tabState(tabId).get();
  if (state) await record(tabId, state.check, () => ({ trouble: text('noOtherChecked') }));
}

/** What the page's menu offers beside the icon. A choice there opens the page to us as a click on the icon does. */
export function followMenus(): void {
  const createAnew = () => void createMenus().catch(() => undefined);
  runtime.onInstalled.addListener(createAnew);
  runtime.onStartup.addListener(createAnew);
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    const { id, title = '' } = tab;
    if (menuItemId === 'selection') {
      void checkSelection(selectionText ?? '', title).catch(() => undefined);
      return;
    }
    // Firefox opens the popup only within the click itself, so nothing may be waited for before.
    void action.openPopup().catch(() => undefined);
    const work = menuItemId === 'other' ? compareWithOther(id) : checkTab(id, { again: false });
    void work.catch(() => undefined);
  });
}
