import { LookupError } from '../../../lookup/door/lookup-error.ts';
import type { FeedItem } from '../../../lookup/feeds/feed-items.ts';
import { offscreen } from '../../browser/api.ts';
import { parser, type Reading } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { parseFeed } from './parse-feed.ts';
import { parseHtml } from './parse-html.ts';

/**
 * Chrome lets an extension have one offscreen document, and says that there is one while it is still loading and
 * hears nothing: whoever needs it waits for the same making.
 */
let making: Promise<void> | null = null;

async function makeDocument(api: NonNullable<typeof offscreen>): Promise<void> {
  const makeOne = async () => {
    if (await api.hasDocument()) return;
    await api.createDocument({
      url: 'background/offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the articles out of pages to compare with, and the stories out of feeds.',
    });
  };
  making ??= makeOne().finally(() => {
    making = null;
  });
  await making;
}

/** Reads the article out of HTML that is not the page in view: Chrome's worker has no DOM, Firefox's event page has. */
export async function readElsewhere(html: string, url: string): Promise<Reading> {
  if (!offscreen) return parseHtml(html, url);
  await makeDocument(offscreen);
  return ask('extension', parser, 'parse', { html, url });
}

/** As little as Readability takes for an article. */
const PRACTICE = `<!doctype html><html lang="en"><title>Practice</title><article>${`<p>${'A line, and another. '.repeat(12)}</p>`.repeat(6)}</article>`;

/** Makes ready to read: what is fetched need not wait for the document that reads it, nor for its first reading. */
export async function practiseReading(): Promise<void> {
  await readElsewhere(PRACTICE, 'about:blank');
}

/** The stories that a feed lists. Rejects with a `LookupError` where it is no feed. */
export async function readFeedElsewhere(xml: string, url: string): Promise<readonly FeedItem[]> {
  if (offscreen) await makeDocument(offscreen);
  const items = offscreen ? await ask('extension', parser, 'parseFeed', { xml, url }) : parseFeed(xml, url);
  if (!items) throw new LookupError('malformed', new URL(url).host);
  return items;
}
