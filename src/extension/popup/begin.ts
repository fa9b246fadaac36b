import { runtime, scripting, tabs } from '../browser/api.ts';
import type { background } from '../browser/messages.ts';
import type { Question } from '../browser/messenger.ts';

/**
 * The browser shows the window when all that its document names has come: the popup's other scripts are named with the
 * first frame.
 */
addEventListener('load', () =>
  requestAnimationFrame(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = 'main.js';
    document.head.append(script);
  }),
);

/**
 * Begins the check of the page in front. This small script comes before all else of the popup, which then joins what
 * this began, and tells what goes wrong with it.
 */
async function begin(): Promise<void> {
  // In a tab of its own the popup was not opened by a click on the page.
  if (location.search !== '') return;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  // The background puts the script in too, for a check that has no popup; the second one finds the first and does nothing.
  scripting.executeScript({ target: { tabId: tab.id }, files: ['content/main.js'] }).catch(() => undefined);
  const question: Question<typeof background.calls, 'check'> = {
    contract: 'background',
    method: 'check',
    asked: { tabId: tab.id, again: false },
  };
  await runtime.sendMessage(question);
}

begin().catch(() => undefined);
