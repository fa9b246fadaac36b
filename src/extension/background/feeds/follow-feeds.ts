import { newFeed, nextDue } from '../../../lookup/feeds/feed-state.ts';
import { alarms, runtime, windows } from '../../browser/api.ts';
import { onGranted, siteOf } from '../../browser/permissions.ts';
import { settings } from '../../browser/settings.ts';
import { text } from '../../browser/text.ts';
import { addToFeeds, changeFeed, removeFromFeeds } from './feed-list.ts';
import { openFeeds, readDueFeeds } from './read-feeds.ts';

const ALARM = 'feeds';
/** Chrome's shortest alarm. A worker that died over a feed is woken after it; milliseconds. */
const SOONEST = 30_000;

/** Sets the alarm for the next feed that is due; none where nothing can be read. */
async function setAlarm(): Promise<void> {
  const due = nextDue(await openFeeds());
  if (due === null) await alarms.clear(ALARM);
  else alarms.create(ALARM, { when: Math.max(due, Date.now() + SOONEST) });
}

/** Reads what is due and sets the alarm; before, too, for the case that this worker dies meanwhile. */
async function readAndSet(): Promise<void> {
  await setAlarm();
  await readDueFeeds();
  await setAlarm();
}

const readSoon = (): void => void readAndSet().catch(() => undefined);

/** Reads the reader's feeds by alarm. Alarms may not outlive the browser: they are set anew when it starts. */
export function followFeeds(): void {
  alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) readSoon();
  });
  runtime.onStartup.addListener(readSoon);
  runtime.onInstalled.addListener(readSoon);
  // After private windows alone.
  windows.onCreated.addListener(readSoon);
  onGranted(readSoon);
  settings.watch(readSoon);
}

export async function addFeed(url: string): Promise<void> {
  if (siteOf(url) === null) throw new Error(text('noWebAddress'));
  await addToFeeds(new URL(url).href, Date.now());
  readSoon();
}

export const removeFeed = removeFromFeeds;

/** Reads a feed that is not due yet. */
export async function readFeedNow(url: string): Promise<void> {
  await changeFeed(url, feed => ({ ...feed, state: { ...feed.state, nextAt: Date.now() } }));
  await readAndSet();
}

/** Reads all of a feed's stories once more: more of their sites may be reached now. */
export async function readFeedAnew(url: string): Promise<void> {
  await changeFeed(url, feed => ({ ...feed, state: newFeed(url, Date.now()), closed: [] }));
  await readAndSet();
}
