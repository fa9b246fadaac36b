import type { Finding } from '../../../story/finding.ts';
import type { ReportVersion } from '../../../story/report.ts';
import { scripting } from '../../browser/api.ts';
import { content, type Placement, type Reading } from '../../browser/messages.ts';
import { ask, NobodyError } from '../../browser/messenger.ts';
import { settings } from '../../browser/settings.ts';
import { type TextName, text } from '../../browser/text.ts';
import { askPage } from './ask-page.ts';
import { unlessAborted } from './tab-work.ts';

/** A page of 10 MB is read in under 3 s here; one that stands still (a dialog, a debugger) never answers. */
const LONGEST_READ = 30_000;

/**
 * Reads the article in a tab. The reader's click (or a permission) must have opened the page to us.
 * @param scriptIsIn our script was just put into the page
 */
export async function readPage(tabId: number, scriptIsIn: boolean, signal: AbortSignal): Promise<Reading> {
  const limit = AbortSignal.timeout(LONGEST_READ);
  const inTime = AbortSignal.any([signal, limit]);
  const unread = (why: TextName): Reading => ({ readable: false, why: text(why) });
  const read = () => unlessAborted(ask({ tabId }, content, 'read', undefined), inTime);
  const failed = (error: unknown): Reading => {
    signal.throwIfAborted();
    if (limit.aborted) return unread('pageSilent');
    if (error instanceof NobodyError) return unread('pageLeft');
    throw error;
  };
  if (scriptIsIn)
    try {
      return await read();
    } catch (error) {
      // A page that has just gone has no script; the browser tells what stands there now.
      if (!(error instanceof NobodyError)) return failed(error);
    }
  try {
    const injected = scripting.executeScript({ target: { tabId }, files: ['content/main.js'] });
    await unlessAborted(injected, inTime);
  } catch {
    signal.throwIfAborted();
    return unread(limit.aborted ? 'pageSilent' : 'pageClosed');
  }
  try {
    return await read();
  } catch (error) {
    return failed(error);
  }
}

/** Shows findings on the page, as the reader likes to see them. */
export async function showOnPage(
  tabId: number,
  findings: readonly Finding[],
  versions: readonly ReportVersion[],
): Promise<Placement> {
  const { theme, markStyle, strip } = await settings.get();
  return askPage(tabId, 'show', { findings, versions, look: { theme, markStyle, strip } });
}

/** Takes every trace off the page; a page that has gone has none. */
export const clearPage = (tabId: number): Promise<void> =>
  askPage(tabId, 'clear', undefined).catch(() => undefined);

/** Whether the document that was read still stands in the tab. */
export const isHere = (tabId: number): Promise<boolean> =>
  askPage(tabId, 'here', undefined).then(
    () => true,
    () => false,
  );
