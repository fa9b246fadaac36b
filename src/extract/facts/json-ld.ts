/** An object of a page's linked data, values unchecked. */
export type LinkedData = { readonly [key: string]: unknown };

/** How deep graphs and nested entities are followed. */
const MAX_LEVELS = 4;

export const isObject = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The schema.org types of an entity, without "https://schema.org/". */
export const typesOf = (entity: LinkedData): string[] =>
  listOf(entity['@type']).flatMap(type =>
    typeof type === 'string' ? [type.slice(type.lastIndexOf('/') + 1)] : [],
  );

/** Every entity in the page's JSON-LD: of arrays, graphs and main entities too. Broken JSON is mended where it can be. */
export function linkedData(document: Document): LinkedData[] {
  const entities: LinkedData[] = [];
  const collect = (value: unknown, level: number) => {
    if (level > MAX_LEVELS) return;
    for (const entity of listOf(value)) {
      if (!isObject(entity)) continue;
      entities.push(entity);
      for (const nested of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
        if (typeof entity[nested] === 'object') collect(entity[nested], level + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parse(script.textContent ?? ''), 0);
  }
  return entities;
}

const WRAPPED_BEFORE = /^\s*(?:(?:\/\*|\/\/)\s*)?(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const WRAPPED_BEHIND = /(?:\/\*|\/\/)?\s{0,9}(?:-->|\]\]>)?\s{0,9}(?:\*\/)?[\s;]{0,99}$/;
/** Everything below the space. */
const CONTROL = /[^ -\uffff]+/g;

/** Ways to mend JSON as pages write it, each after the ones before. */
const MENDINGS: readonly ((json: string) => string)[] = [
  json => json,
  // wrapped in comments, closed with a semicolon
  json => json.replace(WRAPPED_BEFORE, '').replace(WRAPPED_BEHIND, ''),
  // raw line ends in strings, trailing commas
  json => json.replace(CONTROL, ' ').replace(/,\s*([\]}])/g, '$1'),
  // lone backslashes
  json => json.replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
];

function parse(written: string): unknown {
  let json = written;
  for (const mend of MENDINGS) {
    json = mend(json);
    try {
      return JSON.parse(json);
    } catch {
      // The next mending may read.
    }
  }
  return undefined;
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** The entity that stands for the page's article: of several, the one whose headline the page's title holds. */
export function articleEntity(entities: readonly LinkedData[], pageTitle: string): LinkedData | undefined {
  const articles = entities.filter(entity => typesOf(entity).some(type => ARTICLE.test(type)));
  return (
    articles.find(
      ({ headline }) => typeof headline === 'string' && headline && pageTitle.includes(headline),
    ) ??
    articles.find(({ articleBody }) => typeof articleBody === 'string') ??
    articles[0]
  );
}

/**
 * Names of people and organisations. In a graph an entity may be told elsewhere, and only its id stands here; an id
 * or an address is no name.
 */
export const namedIn = (value: unknown, entities: readonly LinkedData[]): string[] =>
  listOf(value)
    .flatMap(one => {
      if (!isObject(one) || one.name !== undefined) return namesIn(one);
      const id = one['@id'];
      const told = entities.find(
        entity => id !== undefined && entity['@id'] === id && entity.name !== undefined,
      );
      return told ? namesIn(told) : [];
    })
    .filter(name => !/^https?:/.test(name));

/** Names in a value that may be a string, an entity, or a list of both. */
export const namesIn = (value: unknown): string[] =>
  listOf(value).flatMap(one => {
    const name = isObject(one) ? (one.name ?? one['@id']) : one;
    return typeof name === 'string' && name.trim()
      ? [name.trim()]
      : listOf(name).filter(n => typeof n === 'string');
  });
