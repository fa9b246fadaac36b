import { LookupError } from '../door/lookup-error.ts';
import { type FeedItem, feedItems } from './feed-items.ts';

/** XML's own entities and character references; any other name needs a DTD, which is never read. */
const AMPERSAND = /&(?:(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});|([a-zA-Z]{2,8});)?/g;
const DOCTYPE = /<!DOCTYPE[^>[]{0,1000}(?:\[[^\]]{0,100000}\])?[^>]{0,100}>/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows none of these, some feeds have them.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Names of HTML that feeds use although XML does not know them. */
const HTML_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    eacute: 'é',
    euml: 'ë',
    ouml: 'ö',
    uuml: 'ü',
    auml: 'ä',
    pound: '£',
    euro: '€',
  }),
);

/**
 * Reads the stories out of a feed as newsrooms write it: stray ampersands, HTML entities and control characters are
 * put right; a DTD is cut out, so no entity can be made to grow.
 * @param parseXml a DOM parser, which must take `application/xml`
 * Throws a `LookupError` "malformed" when it is no feed.
 */
export function readFeed(xml: string, address: string, parseXml: (xml: string) => Document): FeedItem[] {
  const clean = outsideCdata(
    xml
      .slice(Math.max(0, xml.indexOf('<')))
      .replace(CONTROL, '')
      .replace(DOCTYPE, ''),
    part => part.replace(AMPERSAND, escaped),
  );
  const document = parseXml(clean);
  const root = document.documentElement?.tagName.replace(/^.*:/, '').toLowerCase() ?? '';
  const broken = document.getElementsByTagName('parsererror').length > 0;
  if (broken || !['rss', 'rdf', 'feed', 'urlset'].includes(root)) {
    throw new LookupError('malformed', new URL(address).host);
  }
  return feedItems(document, address);
}

function escaped(found: string, known: string | undefined, name: string | undefined): string {
  if (known) return isForbidden(known) ? '' : found;
  return name ? (HTML_NAMES.get(name) ?? `&amp;${name};`) : '&amp;';
}

/** Whether a reference stands for a character that XML 1.0 does not have, such as half of an emoji. */
function isForbidden(reference: string): boolean {
  if (!reference.startsWith('#')) return false;
  const code = Number(reference.replace('#x', '0x').replace('#', ''));
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return true;
  return String.fromCodePoint(code).replace(CONTROL, '') === '';
}

/** Changes a text but for its CDATA sections, in which nothing is markup. */
function outsideCdata(xml: string, change: (part: string) => string): string {
  const [first = '', ...sections] = xml.split('<![CDATA[');
  const rest = sections.map(section => {
    const end = section.indexOf(']]>');
    return `<![CDATA[${end < 0 ? section : section.slice(0, end) + change(section.slice(end))}`;
  });
  return change(first) + rest.join('');
}
