import { collapse } from '../body/blocks.ts';
import type { FactName, PageFact } from '../reading.ts';
import { creditOfByline } from './credit.ts';
import { isoDate } from './date.ts';
import { withoutEntities } from './entities.ts';
import { type Head, readHead } from './head.ts';
import { articleEntity, isObject, type LinkedData, linkedData, listOf, namedIn, namesIn } from './json-ld.ts';
import { markupFacts } from './markup.ts';

/** What the page's head, linked data and markup say, most trusted first, and the witness to the body. */
export interface PageSays {
  readonly facts: readonly PageFact[];
  /** JSON-LD `articleBody`, as written. */
  readonly articleBody?: string;
  readonly entities: readonly LinkedData[];
}

const META: readonly (readonly [FactName, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title']],
  [
    'byline',
    ['author', 'byl', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'],
  ],
  ['outlet', ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher']],
  [
    'published',
    [
      'article:published_time',
      'article:published',
      'datepublished',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'publish_date',
      'dc.date',
      'date',
    ],
  ],
  [
    'modified',
    [
      'article:modified_time',
      'article:modified',
      'og:updated_time',
      'datemodified',
      'dcterms.modified',
      'last-modified',
      'lastmod',
      'revised',
    ],
  ],
  ['section', ['article:section', 'section', 'parsely-section']],
  ['language', ['content-language', 'og:locale', 'dc.language', 'dcterms.language']],
  ['credit', ['dc.source', 'dcterms.source']],
  ['copyrightHolder', ['copyright', 'dc.rights', 'dcterms.rightsholder']],
  ['syndication-source', ['syndication-source']],
  ['original-source', ['original-source']],
];

function linkedFacts(entity: LinkedData, entities: readonly LinkedData[]): PageFact[] {
  const facts: PageFact[] = [];
  const say = (name: FactName, property: string, values: readonly string[]) => {
    for (const value of values)
      facts.push({ name, value: withoutEntities(value), from: `JSON-LD ${property}` });
  };
  const words = (property: string): string[] =>
    listOf(entity[property]).filter(
      (value): value is string => typeof value === 'string' && value.trim() !== '',
    );
  say('title', 'headline', words('headline'));
  say('title', 'name', words('name'));
  const authors = namedIn(entity.author, entities);
  if (authors.length > 0) say('byline', 'author', [authors.join(', ')]);
  say('outlet', 'publisher', namedIn(entity.publisher, entities).slice(0, 1));
  say('published', 'datePublished', words('datePublished'));
  say('published', 'dateCreated', words('dateCreated'));
  say('modified', 'dateModified', words('dateModified'));
  say('section', 'articleSection', words('articleSection'));
  say('language', 'inLanguage', namesIn(entity.inLanguage));
  say('dateline', 'dateline', words('dateline'));
  for (const name of [
    'sourceOrganization',
    'copyrightHolder',
    'isBasedOn',
    'license',
    'publishingPrinciples',
  ] as const)
    say(
      name,
      name,
      listOf(entity[name]).flatMap(value => (isObject(value) ? namesIn(value.url ?? value) : namesIn(value))),
    );
  say('credit', 'creditText', words('creditText'));
  say(
    'correction',
    'correction',
    listOf(entity.correction).flatMap(value =>
      isObject(value) ? namesIn(value.text ?? value.url) : namesIn(value),
    ),
  );
  const free = entity.isAccessibleForFree;
  if (free !== undefined)
    say('isAccessibleForFree', 'isAccessibleForFree', [String(!/^false$/i.test(String(free)))]);
  return facts;
}

function headFacts(head: Head): PageFact[] {
  const facts: PageFact[] = [];
  for (const [name, keys] of META)
    for (const key of keys)
      for (const value of head.meta(key))
        if (name !== 'byline' || !/^https?:/.test(value)) facts.push({ name, value, from: `meta ${key}` });
  const links = [
    ['canonical', 'canonical'],
    ['original', 'original-source'],
    ['license', 'license'],
  ] as const;
  for (const [rel, name] of links)
    for (const value of head.link(rel)) facts.push({ name, value, from: `link ${rel}` });
  for (const value of head.link('c2pa-manifest'))
    facts.push({ name: 'c2pa', value, from: 'link c2pa-manifest' });
  return facts;
}

const TIDY: Partial<Record<FactName, (value: string) => string | null>> = {
  published: isoDate,
  modified: isoDate,
  byline: value =>
    collapse(value)
      .replace(/^by\b[\s:]*/i, '')
      .slice(0, 200) || null,
  language: value =>
    /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(value.trim())?.[0].replaceAll('_', '-') ?? null,
};

/** No headline or byline comes near it; a page may write books into its head. UTF-16 code units. */
const LONGEST_FACT = 2_000;

/** Reads the page's facts apart from its text. */
export function pageFacts(document: Document, url: string | undefined): PageSays {
  const entities = linkedData(document);
  const pageTitle = collapse(document.querySelector('title')?.textContent ?? '');
  const entity = articleEntity(entities, pageTitle);
  const told = [...(entity ? linkedFacts(entity, entities) : []), ...headFacts(readHead(document, url))];
  const outlets = told.flatMap(({ name, value }) => (name === 'outlet' ? [collapse(value)] : []));
  const found = [...told, ...markupFacts(document, pageTitle, outlets)];
  const facts = found.flatMap(fact => {
    const value = (TIDY[fact.name] ?? collapse)(fact.value)?.slice(0, LONGEST_FACT);
    return value ? [{ ...fact, value }] : [];
  });
  const byline = facts.find(fact => fact.name === 'byline');
  const agency = byline && creditOfByline(byline.value);
  if (byline && agency) facts.push({ name: 'credit', value: agency, from: byline.from });
  const body = entity?.articleBody;
  return { facts, entities, ...(typeof body === 'string' && body.trim() ? { articleBody: body } : {}) };
}
