import type { SearchWords } from '../queries/search-words.ts';
import { webQuery } from '../queries/web-query.ts';

/** The words to give to the browser's own search, for a reader who wants to look further. Empty: none. */
export const webSearchText = (words: SearchWords): string => webQuery(words);

/**
 * The address of a web search for the article's best quotation. It is only opened by the reader's click.
 * @param template the reader's search engine, with `%s` for the words
 */
export const webSearchAddress = (words: SearchWords, template: string): string =>
  template.replace('%s', () => encodeURIComponent(webQuery(words)));
