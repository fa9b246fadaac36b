import { LookupError } from '../../../lookup/door/lookup-error.ts';
import type { FeedItem } from '../../../lookup/feeds/feed-items.ts';
import { readFeed } from '../../../lookup/feeds/read-feed.ts';

/** The stories that a feed lists; null where it is no feed. Needs a DOM. */
export function parseFeed(xml: string, url: string): FeedItem[] | null {
  const parser = new DOMParser();
  try {
    return readFeed(xml, url, source => parser.parseFromString(source, 'application/xml'));
  } catch (error) {
    if (error instanceof LookupError) return null;
    throw error;
  }
}
