/** What a feed says of one story. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  /** ISO 8601. */
  readonly published?: string;
}

/** A news sitemap holds at most 1,000 addresses; feeds hold fewer. */
const MAX_ITEMS = 1000;

/** Elements that are one story each: RSS 2.0 and 1.0, Atom, sitemaps. */
const ITEMS = 'item, entry, url';
const DATES = ['pubdate', 'published', 'publication_date', 'date', 'updated', 'lastmod'];

/**
 * The stories of an RSS, Atom or news sitemap document, in its order.
 * @param address of the feed, for relative links
 */
export function feedItems(document: Document, address: string): FeedItem[] {
  const items: FeedItem[] = [];
  for (const element of document.querySelectorAll(ITEMS)) {
    if (items.length === MAX_ITEMS) break;
    const fields = fieldsOf(element);
    const url = linkOf(fields, address);
    if (!url) continue;
    const date = DATES.map(name => Date.parse(textOf(fields, name))).find(at => !Number.isNaN(at));
    items.push({
      url,
      title: textOf(fields, 'title'),
      ...(date !== undefined && { published: new Date(date).toISOString() }),
    });
  }
  return items;
}

/** Without its prefix and in small letters: parsers differ in both. */
const nameOf = (element: Element): string => element.tagName.replace(/^.*:/, '').toLowerCase();

/** Children, and the children of a sitemap's `news:news`. */
const fieldsOf = (element: Element): Element[] =>
  [...element.children].flatMap(child => (nameOf(child) === 'news' ? [...child.children] : [child]));

const textOf = (fields: readonly Element[], name: string): string =>
  fields
    .filter(field => nameOf(field) === name)
    .map(field => field.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .find(Boolean) ?? '';

function linkOf(fields: readonly Element[], address: string): string | undefined {
  const atom = fields.filter(field => nameOf(field) === 'link' && field.getAttribute('href'));
  const alternate = atom.find(link => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  const guid = fields.find(
    field => nameOf(field) === 'guid' && field.getAttribute('isPermaLink') !== 'false',
  );
  const candidates = [
    // A sitemap's alternates are translations.
    textOf(fields, 'loc'),
    alternate?.getAttribute('href'),
    textOf(fields, 'link'),
    guid?.textContent?.trim(),
  ];
  const link = candidates.find(candidate => candidate && URL.canParse(candidate, address));
  const url = link ? new URL(link, address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
