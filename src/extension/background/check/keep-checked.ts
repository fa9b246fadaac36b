import type { Article } from '../../../story/article.ts';
import { alarms, runtime, tabs } from '../../browser/api.ts';
import { settings } from '../../browser/settings.ts';
import { record } from '../tab/tab-record.ts';
import { keepCheckedArticle, trimLibrary } from './kept-articles.ts';

const ALARM = 'library-limit';
/** Minutes between two looks at the limit: a day. */
const EVERY = 24 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Keeps the article of a page that was checked, where the reader wants that and the window is not private. */
export async function keepChecked(tabId: number, check: string, article: Article): Promise<void> {
  if (!(await settings.get()).keeping.checked) return;
  try {
    const { incognito } = await tabs.get(tabId);
    if (await keepCheckedArticle(article, incognito)) await record(tabId, check, () => ({ kept: true }));
  } catch (error) {
    // The check stands; that it was not kept is the reader's to know.
    const trouble = error instanceof Error ? error.message : String(error);
    await record(tabId, check, () => ({ trouble }));
  }
}

/** Lets the oldest articles go that were kept without being asked for and are over the reader's limit. */
async function keepLimit(): Promise<void> {
  const { days, megabytes } = (await settings.get()).keeping;
  if (!days && !megabytes) return;
  await trimLibrary({
    ...(days && { keptSince: Date.now() - days * DAY_MS }),
    ...(megabytes && { bytes: megabytes * 1_000_000 }),
  });
}

const keepLimitSoon = (): void => void keepLimit().catch(() => undefined);

/** Looks at the library's limit once a day, and when the browser starts: alarms may not outlive it. */
export function followLibraryLimit(): void {
  const setAlarm = () => alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY });
  runtime.onInstalled.addListener(setAlarm);
  runtime.onStartup.addListener(setAlarm);
  alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) keepLimitSoon();
  });
}
