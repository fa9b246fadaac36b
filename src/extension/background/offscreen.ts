import { parser } from '../browser/messages.ts';
import { answer } from '../browser/messenger.ts';
import { parseFeed } from './documents/parse-feed.ts';
import { parseHtml } from './documents/parse-html.ts';

answer(parser, {
  parse: ({ html, url }) => parseHtml(html, url),
  parseFeed: ({ xml, url }) => parseFeed(xml, url),
});
