import { newFeed } from '../../../lookup/feeds/feed-state.ts';
import { addressKey } from '../../../lookup/tidy-address.ts';
import { feeds, type TrustedFeed } from '../../browser/feeds.ts';
import { createTurns } from '../../browser/turns.ts';

const inTurn = createTurns();

/** Changes the list; changes wait for one another, so that none is lost. */
export const changeFeeds = (change: (all: readonly TrustedFeed[]) => readonly TrustedFeed[]): Promise<void> =>
  inTurn(async () => feeds.set(change(await feeds.get())));

const isAt = (url: string) => (feed: TrustedFeed) => feed.state.url === url;

/** Puts a feed on the list; one that is there stays as it is. */
export const addToFeeds = (url: string, now: number): Promise<void> =>
  changeFeeds(all =>
    all.some(feed => addressKey(feed.state.url) === addressKey(url))
      ? all
      : [...all, { state: newFeed(url, now), stories: 0, closed: [] }],
  );

export const removeFromFeeds = (url: string): Promise<void> =>
  changeFeeds(all => all.filter(feed => !isAt(url)(feed)));

/** Changes one feed; one that was removed meanwhile is not brought back. */
export const changeFeed = (url: string, change: (feed: TrustedFeed) => TrustedFeed): Promise<void> =>
  changeFeeds(all => all.map(feed => (isAt(url)(feed) ? change(feed) : feed)));
