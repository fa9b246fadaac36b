import { runtime, tabs } from '../browser/api.ts';
import type { background } from '../browser/messages.ts';
import type { Question } from '../browser/messenger.ts';

/**
 * Asks for the check of the page in front. This small script comes before the popup's styles and its other scripts,
 * which take Chrome a tenth of a second; the popup then joins what this began, and tells what goes wrong with it.
 */
async function begin(): Promise<void> {
  // In a tab of its own the popup was not opened by a click on the page.
  if (location.search !== '') return;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const question: Question<typeof background.calls, 'check'> = {
    contract: 'background',
    method: 'check',
    asked: { tabId: tab.id, again: false },
  };
  await runtime.sendMessage(question);
}

begin().catch(() => undefined);
