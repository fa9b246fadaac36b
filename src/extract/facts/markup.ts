import { collapse } from '../body/blocks.ts';
import type { FactName, PageFact } from '../reading.ts';

/** Which fact, where in the markup, and how its origin is named to the reader. */
type Marked = readonly [FactName, string, string];

/** By vocabulary: what tells that the page uses it, each alone found faster than in a list, and its facts. */
const MARKED: readonly (readonly [readonly string[], readonly Marked[]])[] = [
  [
    ['[itemprop]'],
    [
      ['byline', '[itemprop~="author"] [itemprop~="name"]', 'microdata author'],
      ['byline', '[itemprop~="author"]', 'microdata author'],
      ['published', '[itemprop~="datePublished"]', 'microdata datePublished'],
      ['modified', '[itemprop~="dateModified"]', 'microdata dateModified'],
      ['outlet', '[itemprop~="publisher"] [itemprop~="name"]', 'microdata publisher'],
      ['sourceOrganization', '[itemprop~="sourceOrganization"]', 'microdata sourceOrganization'],
      ['copyrightHolder', '[itemprop~="copyrightHolder"]', 'microdata copyrightHolder'],
    ],
  ],
  [
    ['[rel~="author"]', '[rel~="item-license"]', '[rel~="principles"]'],
    [
      ['byline', '[rel~="author"]', 'link to the author'],
      ['license', '[rel~="item-license"]', 'hNews item-license'],
      ['publishingPrinciples', '[rel~="principles"]', 'hNews principles'],
    ],
  ],
  [
    ['.hentry', '.hnews', '.h-entry'],
    [
      ['byline', '.hentry .author .fn, .h-entry .p-author, .hentry .author', 'hNews author'],
      ['published', '.hentry .published, .h-entry .dt-published', 'hNews published'],
      ['modified', '.hentry .updated, .h-entry .dt-updated', 'hNews updated'],
      ['sourceOrganization', '.hnews .source-org, .hentry .source-org', 'hNews source-org'],
      ['dateline', '.hnews .dateline, .hentry .dateline', 'hNews dateline'],
    ],
  ],
];

/** A comment under the article has an author and a date of its own, in the same vocabulary. */
const COMMENT = '[itemprop~="comment"], [itemtype$="Comment" i], [itemtype$="UserComments" i]';

/** Longer than any of these facts is; what reads longer is a box that holds more than the fact. */
const MAX_LENGTH = 160;

const readValue = (element: Element): string =>
  collapse(
    element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (/^(?:item-license|principles)$/.test(element.getAttribute('rel') ?? '')
        ? element.getAttribute('href')
        : null) ??
      element.textContent ??
      '',
  );

/** The page's name for itself after a bar or dash at the end of its title: "Headline | The Mill Gazette". */
const SITE_NAME = /(?<!\s)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/;

/** Whether all of a heading leads to the site's front page, as its logo does. */
function isFrontPageLink(heading: Element, words: string): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || !URL.canParse(href, 'https://site.example/page')) return false;
  const { pathname, search } = new URL(href, 'https://site.example/page');
  return pathname === '/' && !search && collapse(link.textContent ?? '').includes(words);
}

/** The page's own title of its article; a heading that is the site's logo or name is none. */
function titleFacts(document: Document, pageTitle: string, outlets: readonly string[]): PageFact[] {
  const names = new Set(outlets.map(name => name.toLowerCase()));
  const isName = (words: string) => names.has(words.toLowerCase());
  const facts: PageFact[] = [];
  for (const heading of [
    ...document.querySelectorAll('article h1, main h1'),
    ...document.querySelectorAll('h1'),
  ]) {
    const words = collapse(heading.textContent ?? '');
    if (words && isFrontPageLink(heading, words)) names.add(words.toLowerCase());
    if (!words || isName(words)) continue;
    facts.push({ name: 'title', value: words, from: 'heading' });
    break;
  }
  const [end = '', site] = SITE_NAME.exec(pageTitle) ?? [];
  const before = pageTitle.slice(0, pageTitle.length - end.length);
  const value = site && isName(before) ? site : before;
  if (value) facts.push({ name: 'title', value, from: 'title' });
  return facts;
}

/**
 * What the visible markup says: headings, microdata, hNews, the root's language, a C2PA manifest.
 * @param outlets what the page's head calls the outlet
 */
export function markupFacts(document: Document, pageTitle: string, outlets: readonly string[]): PageFact[] {
  const facts = titleFacts(document, pageTitle, outlets);
  const language = document.documentElement.getAttribute('lang');
  if (language) facts.push({ name: 'language', value: language, from: 'html lang' });
  for (const [signs, marked] of MARKED) {
    // Most pages use one vocabulary or none.
    if (!signs.some(sign => document.querySelector(sign))) continue;
    for (const [name, selector, from] of marked) {
      const found = document.querySelector(selector);
      const element = found?.closest(COMMENT)
        ? [...document.querySelectorAll(selector)].find(one => !one.closest(COMMENT))
        : found;
      const value = element ? readValue(element) : '';
      if (value && value.length <= MAX_LENGTH) facts.push({ name, value, from });
    }
  }
  if (document.querySelector('script[type="application/c2pa"]'))
    facts.push({ name: 'c2pa', value: 'embedded', from: 'script application/c2pa' });
  return facts;
}
