import type { SearchWords } from './search-words.ts';
import { strictQuery } from './strict-query.ts';

/**
 * Brave takes 400 characters and 50 words; half of that marks any story. There is one question a click, so what must
 * occur is a name, which no rewriting touches; the quotation only ranks.
 */
export const braveQuery = (words: SearchWords): string =>
  strictQuery(words, { words: 26, characters: 220, quote: 'name' });
