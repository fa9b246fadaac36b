import { collapse } from '../body/blocks.ts';
import type { FactName, PageFact } from '../reading.ts';

/** Microdata and hNews: where in the markup, which fact, and how its origin is named. */
const MARKED: readonly (readonly [FactName, string, string])[] = [
  ['byline', '[itemprop~="author"] [itemprop~="name"]', 'microdata author'],
  ['byline', '[itemprop~="author"]', 'microdata author'],
  ['byline', '[rel~="author"]', 'link to the author'],
  ['byline', '.hentry .author .fn, .h-entry .p-author, .hentry .author', 'hNews author'],
  ['published', '[itemprop~="datePublished"]', 'microdata datePublished'],
  ['published', '.hentry .published, .h-entry .dt-published', 'hNews published'],
  ['modified', '[itemprop~="dateModified"]', 'microdata dateModified'],
  ['modified', '.hentry .updated, .h-entry .dt-updated', 'hNews updated'],
  ['outlet', '[itemprop~="publisher"] [itemprop~="name"]', 'microdata publisher'],
  ['sourceOrganization', '[itemprop~="sourceOrganization"]', 'microdata sourceOrganization'],
  ['sourceOrganization', '.hnews .source-org, .hentry .source-org', 'hNews source-org'],
  ['copyrightHolder', '[itemprop~="copyrightHolder"]', 'microdata copyrightHolder'],
  ['dateline', '.hnews .dateline, .hentry .dateline', 'hNews dateline'],
  ['license', '[rel~="item-license"]', 'hNews item-license'],
  ['publishingPrinciples', '[rel~="principles"]', 'hNews principles'],
];

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
const SITE_NAME = /\s+[|–—·»-]\s+[^|–—·»]{2,60}$/u;

/** What the visible markup says: headings, microdata, hNews, the root's language, a C2PA manifest. */
export function markupFacts(document: Document, pageTitle: string): PageFact[] {
  const facts: PageFact[] = [];
  const heading = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  const headline = collapse(heading?.textContent ?? '');
  if (headline) facts.push({ name: 'title', value: headline, from: 'heading' });
  if (pageTitle) facts.push({ name: 'title', value: pageTitle.replace(SITE_NAME, ''), from: 'title' });
  const language = document.documentElement.getAttribute('lang');
  if (language) facts.push({ name: 'language', value: language, from: 'html lang' });
  for (const [name, selector, from] of MARKED) {
    const element = document.querySelector(selector);
    const value = element ? readValue(element) : '';
    if (value && value.length <= MAX_LENGTH) facts.push({ name, value, from });
  }
  if (document.querySelector('script[type="application/c2pa"]'))
    facts.push({ name: 'c2pa', value: 'embedded', from: 'script application/c2pa' });
  return facts;
}
