import type { Article } from '../../story/article.ts';
import type { Http } from '../door/http-request.ts';
import { type LookupCode, LookupError } from '../door/lookup-error.ts';
import { statusRefusal } from '../door/status-refusal.ts';
import { openPage } from '../open-page.ts';
import type { PageReading } from '../read-candidate.ts';
import type { FeedItem } from './feed-items.ts';
import {
  afterNoChange,
  afterReading,
  afterTrouble,
  conditions,
  type FeedState,
  freshItems,
  type ReadItems,
} from './feed-state.ts';

export interface FeedPorts {
  readonly http: Http;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `readFeed` where there is a DOM. Rejects with a `LookupError` when it is no feed. */
  readFeed(xml: string, url: string): Promise<readonly FeedItem[]>;
  readHtml(html: string, url: string): Promise<PageReading>;
}

export interface Polled {
  readonly state: FeedState;
  /** New stories, to be put into the library. */
  readonly articles: readonly Article[];
}

/** Pages read of one feed at one time; what is left comes with the next alarm. */
const MAX_PAGES = 10;

/**
 * Reads a feed and the pages of its new stories. What goes wrong is in the state; it rejects only with the signal's
 * reason. A page that could not be read is tried again with the next polls where the reason may pass.
 */
export async function pollFeed(state: FeedState, ports: FeedPorts, signal: AbortSignal): Promise<Polled> {
  const who = new URL(state.url).host;
  try {
    const answer = await ports.http.ask(state.url, {
      who,
      signal,
      headers: conditions(state),
      expect: ['xml', 'html', 'text'],
      follow: 'same-site',
      judge: given => (given.status === 304 ? undefined : statusRefusal(given, who)),
    });
    if (answer.status === 304) return { state: afterNoChange(state, ports.now()), articles: [] };
    const fresh = freshItems(state, await ports.readFeed(answer.text, answer.url));
    const { articles, ...items } = await readPages(fresh.slice(0, MAX_PAGES), ports, signal);
    return { state: afterReading(state, answer.headers, fresh, items, ports.now()), articles };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof LookupError)) throw error;
    const { message, code, retryAt } = error;
    const trouble = { why: message, gone: code === 'gone', retryAt };
    return { state: afterTrouble(state, trouble, ports.now()), articles: [] };
  }
}

/** The articles of some pages, and what became of the items. */
async function readPages(
  items: readonly FeedItem[],
  { http, readHtml }: FeedPorts,
  signal: AbortSignal,
): Promise<{ articles: Article[] } & ReadItems> {
  const articles: Article[] = [];
  const read: FeedItem[] = [];
  const failed: FeedItem[] = [];
  for (const item of items) {
    try {
      const { text, url } = await openPage(item.url, http, signal);
      const reading = await readHtml(text, url);
      if (reading.readable) articles.push(withItem(reading.article, item));
      read.push(item);
    } catch (error) {
      signal.throwIfAborted();
      // Whatever a page does to our reader costs its own story only; but the reader may have died over another.
      const code = error instanceof LookupError ? error.code : 'unreachable';
      // A site that rests was not asked.
      if (code !== 'resting') (PASSING.has(code) ? failed : read).push(item);
    }
  }
  return { articles, read, failed };
}

const PASSING: ReadonlySet<LookupCode> = new Set(['rate-limited', 'unreachable', 'timeout', 'server-error']);

/** What the page says wins; the feed fills gaps. */
const withItem = (article: Article, { url, title, published }: FeedItem): Article => ({
  ...article,
  url,
  title: article.title || title,
  ...(article.published === undefined && published !== undefined && { published }),
});
