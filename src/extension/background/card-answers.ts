import type { reported } from '../browser/messages.ts';
import type { Answers } from '../browser/messenger.ts';
import { showBadge } from './badge.ts';
import { forgetTab } from './check-tab.ts';
import { dismiss } from './dismiss.ts';

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
