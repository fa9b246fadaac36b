import type { Article } from '../../story/article.ts';
import type { FactName, PageFact } from '../reading.ts';

/** The article's own account of itself: of several facts of one name the first, which is the most trusted, counts. */
export function articleOf(facts: readonly PageFact[], text: string, url: string | undefined): Article {
  const first = (name: FactName) => facts.find(fact => fact.name === name)?.value;
  const known = (['byline', 'outlet', 'credit', 'published', 'modified'] as const).flatMap(name => {
    const value = first(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    ...(url ? { url } : {}),
    ...Object.fromEntries(known),
    title: first('title') ?? '',
    language: first('language') ?? 'und',
    text,
  };
}
