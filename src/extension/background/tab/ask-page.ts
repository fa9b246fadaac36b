import { content } from '../../browser/messages.ts';
import { ask, type Question } from '../../browser/messenger.ts';
import { text } from '../../browser/text.ts';
import { unlessAborted } from './tab-work.ts';

/**
 * Marks are set, walked through and cleared in well under a second; a page that stands still (a dialog, a loop, a
 * debugger) never answers, and what goes on may not wait for it. Milliseconds.
 */
const LONGEST_ANSWER = 10_000;

type Methods = typeof content.calls;

/** Asks our script in a page that was read. Rejects with a sentence for the reader when the page stands still. */
export async function askPage<Name extends keyof Methods & string>(
  tabId: number,
  method: Name,
  asked: Question<Methods, Name>['asked'],
) {
  const limit = AbortSignal.timeout(LONGEST_ANSWER);
  try {
    return await unlessAborted(ask({ tabId }, content, method, asked), limit);
  } catch (error) {
    throw limit.aborted ? new Error(text('pageSilent')) : error;
  }
}
