import type { Article } from '../../../story/article.ts';
import type { Version } from '../../../story/version.ts';
import type { Reading } from '../../browser/messages.ts';
import { settings } from '../../browser/settings.ts';
import { tabState } from '../../browser/tab-state.ts';
import { text } from '../../browser/text.ts';
import { openDoorTo } from '../consent/network.ts';
import { tellSent } from '../consent/sent-requests.ts';
import { readElsewhere } from '../documents/read-elsewhere.ts';
import { readPage } from '../tab/page.ts';
import { reassess } from '../tab/show-tab.ts';
import { record } from '../tab/tab-record.ts';
import { join } from '../tab/tab-work.ts';

/** An article as something to compare with. */
const asVersion = ({ language: _, ...article }: Article, id: string, source: string): Version => ({
  ...article,
  id,
  source,
});

function versionFrom(reading: Reading, id: string, source: string): Version {
  if (!reading.readable) throw new Error(reading.why);
  return asVersion(reading.article, id, source);
}

/**
 * Compares the tab's article with one more text. What goes wrong is the reader's to know but takes nothing away:
 * it stands in the state as `trouble`.
 */
async function compare(
  tabId: number,
  read: (signal: AbortSignal, check: string) => Promise<readonly Version[]>,
): Promise<void> {
  const state = await tabState(tabId).get();
  if (!state?.report) throw new Error(text('nothingToCompare'));
  const { check, report } = state;
  await record(tabId, check, () => ({ trouble: null }));
  return join(tabId, async signal => {
    try {
      await reassess(tabId, check, report.article, signal, await read(signal, check));
    } catch (error) {
      signal.throwIfAborted();
      const trouble = error instanceof Error ? error.message : String(error);
      await record(tabId, check, () => ({ trouble }));
    }
  });
}

export const compareWithTab = (tabId: number, otherTabId: number): Promise<void> =>
  compare(tabId, async signal => {
    // A page that was checked already needs no second reading, nor permission.
    const known = (await tabState(otherTabId).get())?.report?.article;
    const id = `tab:${otherTabId}`;
    if (known) return [asVersion(known, id, 'tab')];
    return [versionFrom(await readPage(otherTabId, false, signal), id, 'tab')];
  });

export const compareWithAddress = (tabId: number, url: string): Promise<void> =>
  compare(tabId, async (signal, check) => {
    if (!(await settings.get()).network) throw new Error(text('notAskedNetworkOff'));
    const who = new URL(url).host;
    const request = { who, signal, expect: ['html'], follow: 'anywhere' } as const;
    const { text: html, url: arrivedAt } = await tellSent(tabId, check, openDoorTo(url), http =>
      http.ask(url, request),
    );
    const version = versionFrom(await readElsewhere(html, arrivedAt), `address:${arrivedAt}`, 'address');
    await record(tabId, check, ({ unread }) => ({ unread: unread.filter(page => page.url !== url) }));
    return [version];
  });

export const compareWithHtml = (tabId: number, name: string, html: string): Promise<void> =>
  compare(tabId, async () => {
    const reading = await readElsewhere(html, 'about:blank');
    const { url: _, ...version } = versionFrom(reading, `file:${name}`, 'file');
    return [{ ...version, title: version.title || name }];
  });

/** Shorter is a slip of the hand, not a text to compare with. Characters. */
const SHORTEST_TEXT = 40;

export const compareWithText = (tabId: number, title: string, pasted: string): Promise<void> =>
  compare(tabId, async () => {
    const trimmed = pasted.trim();
    if (trimmed.length < SHORTEST_TEXT) throw new Error(text('textTooShort'));
    const version = { id: `pasted:${crypto.randomUUID()}`, source: 'pasted', text: trimmed };
    return [title.trim() ? { ...version, title: title.trim() } : version];
  });

/** Compares with a text that is a version already: from the library, from an archive. */
export const compareWithVersion = (
  tabId: number,
  read: (signal: AbortSignal) => Promise<Version>,
): Promise<void> => compare(tabId, async signal => [await read(signal)]);
