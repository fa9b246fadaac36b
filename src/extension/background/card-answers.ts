import type { reported } from '../browser/messages.ts';
import type { Answers } from '../browser/messenger.ts';
import { forgetTab } from './check-tab.ts';
import { dismiss } from './dismiss.ts';

/** What a script in a page may ask for: always about its own tab, as the browser names it. */
export const cardAnswers: Answers<typeof reported.calls> = {
  addressChanged: async (_, { tabId }) => {
    if (tabId !== null) await forgetTab(tabId);
  },
  dismissed: async ({ findingId, reason }, { tabId }) => {
    if (tabId !== null) await dismiss(tabId, findingId, reason);
  },
};
