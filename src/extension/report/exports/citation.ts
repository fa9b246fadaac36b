import type { Article } from '../../../story/article.ts';

/** "2026-03-05", by the reader's own calendar. */
const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');

/**
 * An article as a source to cite: author. "title". outlet, date. address (read on …).
 * @param readOn when it was read; a page can change after it.
 */
export function toCitation(article: Article, readOn: Date): string {
  const parts = [
    article.byline,
    article.title && `“${article.title}”`,
    [article.outlet, article.published?.slice(0, 10)].filter(Boolean).join(', '),
    article.url,
  ].filter(Boolean);
  return `${parts.join('. ')} (${dayOf(readOn)}).`;
}
