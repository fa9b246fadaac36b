import type { reported } from '../browser/messages.ts';
import type { Answers } from '../browser/messenger.ts';
import { forgetTab } from './check/check-tab.ts';
import { dismiss } from './check/dismiss.ts';
import { showBadge } from './tab/badge.ts';

/** What a script in a page may ask for: always about its own tab, as the browser names it. */
export const cardAnswers: Answers<typeof reported.calls> = {
  addressChanged: async (_, { tabId }) => {
    if (tabId === null) return;
    await forgetTab(tabId);
    // The browser takes the badge away with a document, and this one stays.
    await showBadge(tabId, null);
  },
  dismissed: async ({ findingId, reason }, { tabId }) => {
    if (tabId !== null) await dismiss(tabId, findingId, reason);
  },
};
