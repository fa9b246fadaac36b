import { offscreen, runtime, scripting, tabs } from '../browser/api.ts';
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
 * Chrome's background may have to be started, and makes itself ready beside this. Firefox's runs in the popup's own process:
 * it has nothing to gain, and does not know yet that the page's script listens.
 */
function putScriptIn(tabId: number): Promise<boolean> {
  const ready: Question<typeof background.calls, 'prepare'> = {
    contract: 'background',
    method: 'prepare',
    asked: undefined,
  };
  runtime.sendMessage(ready).catch(() => undefined);
  return scripting.executeScript({ target: { tabId }, files: ['content/main.js'] }).then(
    () => true,
    // The background asks the browser anew, and tells why it will not.
    () => false,
  );
}

/**
 * Begins the check of the page in front. This small script comes before all else of the popup, which then joins what
 * this began, and tells what goes wrong with it.
 */
async function begin(): Promise<void> {
  // In a tab of its own the popup was not opened by a click on the page.
  if (location.search !== '') return;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const scriptIsIn = offscreen !== null && (await putScriptIn(tab.id));
  const question: Question<typeof background.calls, 'check'> = {
    contract: 'background',
    method: 'check',
    asked: { tabId: tab.id, again: false, scriptIsIn },
  };
  await runtime.sendMessage(question);
}

begin().catch(() => undefined);
