import { anyQuery } from './any-query.ts';
import type { SearchWords } from './search-words.ts';

/** The Guardian's query: AND, OR and quoted phrases. */
export const guardianQuery = (words: SearchWords): string =>
  anyQuery(words, { phrases: 3, terms: 8, or: ' OR ', and: ' AND ', allows: part => !part.includes('"') });
