import { afterTrouble, type FeedState, isDue } from '../../../lookup/feeds/feed-state.ts';
import { pollFeed } from '../../../lookup/feeds/poll-feed.ts';
import type { Article } from '../../../story/article.ts';
import { windows } from '../../browser/api.ts';
import { feeds } from '../../browser/feeds.ts';
import { mayReach, siteOf } from '../../browser/permissions.ts';
import { settings } from '../../browser/settings.ts';
import { interpreter } from '../../browser/told/interpreter.ts';
import { createTurns } from '../../browser/turns.ts';
import { keepStory } from '../check/kept-articles.ts';
import { openDoorTo, permittedDoor } from '../consent/network.ts';
import { readElsewhere, readFeedElsewhere } from '../documents/read-elsewhere.ts';
import { changeFeed } from './feed-list.ts';

/** Whether feeds may be read at all: the network is on and the reader is not in private windows alone. */
async function mayRead(): Promise<boolean> {
  const { network } = await settings.get();
  return network && (await windows.getAll()).some(({ incognito }) => !incognito);
}

/** The feeds that may be read: those whose sites the browser lets us reach. The others pause. */
export async function openFeeds(): Promise<FeedState[]> {
  if (!(await mayRead())) return [];
  const states = (await feeds.get()).map(({ state }) => state);
  const open = await Promise.all(
    states.map(({ url }) => {
      const site = siteOf(url);
      return site !== null && mayReach([site]);
    }),
  );
  return states.filter((_, at) => open[at]);
}

/** Puts a feed's new stories into the library; answers how many were not there before. */
async function keepAll(articles: readonly Article[]): Promise<number> {
  let added = 0;
  for (const article of articles) if (await keepStory(article)) added++;
  return added;
}

/** Reads one feed and keeps its stories. */
async function readOne(feed: FeedState, signal: AbortSignal): Promise<FeedOutcome> {
  const closed = new Set<string>();
  try {
    const { state, articles } = await pollFeed(
      feed,
      {
        http: permittedDoor(openDoorTo(feed.url), site => closed.add(site)),
        now: Date.now,
        readFeed: readFeedElsewhere,
        readHtml: readElsewhere,
      },
      signal,
    );
    const isListed = (await feeds.get()).some(one => one.state.url === feed.url);
    return { state, added: isListed ? await keepAll(articles) : 0, closed };
  } catch (error) {
    // The library may be full: no other feed shall wait for it.
    const why = error instanceof Error ? error.message : String(error);
    return { state: afterTrouble(feed, { why, gone: false }, Date.now()), added: 0, closed };
  }
}

interface FeedOutcome {
  readonly state: FeedState;
  readonly added: number;
  readonly closed: ReadonlySet<string>;
}

async function readAllDue(): Promise<void> {
  const { signal } = new AbortController();
  const read = new Set<string>();
  for (;;) {
    // Asked anew for each: the reader may have removed the next while the one before was read.
    const feed = (await openFeeds()).find(one => !read.has(one.url) && isDue(one, Date.now()));
    if (!feed) return;
    read.add(feed.url);
    const { state, added, closed } = await readOne(feed, signal);
    const tell = await interpreter();
    const told = state.why === undefined ? state : { ...state, why: tell(state.why) };
    // Noted when the stories are kept: a feed that dies with the worker is read once more.
    await changeFeed(feed.url, before => {
      const stories = before.stories + added;
      // The reader wants all of it read anew meanwhile: what this reading saw must not stand for that one.
      if (before.state.status === 'new' && before.state.nextAt !== feed.nextAt) return { ...before, stories };
      return { state: told, stories, closed: [...new Set([...before.closed, ...closed])] };
    });
  }
}

const inTurn = createTurns();

/** Reads the feeds that are due, one after the other, when a reading that goes on has ended. */
export const readDueFeeds = (): Promise<void> => inTurn(readAllDue);
