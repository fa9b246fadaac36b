import type { Article } from '../../../story/article.ts';

/**
 * An article as a source to cite: author. "title". outlet, date. address (read on …).
 * @param readOn ISO 8601 date of reading; a page can change after it.
 */
export function toCitation(article: Article, readOn: string): string {
  const day = (iso: string) => iso.slice(0, 10);
  const parts = [
    article.byline,
    `“${article.title}”`,
    [article.outlet, article.published && day(article.published)].filter(Boolean).join(', '),
    article.url,
  ].filter(Boolean);
  return `${parts.join('. ')} (${day(readOn)}).`;
}
