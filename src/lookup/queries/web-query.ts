import type { SearchWords } from './search-words.ts';
import { strictQuery } from './strict-query.ts';

/** Short and with the best quotation quoted: the reader sees the query and can change it. */
export const webQuery = (words: SearchWords): string =>
  strictQuery(words, { words: 14, characters: 120, quote: 'quotation' });
