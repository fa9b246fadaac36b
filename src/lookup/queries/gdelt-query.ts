import { anyQuery } from './any-query.ts';
import type { SearchWords } from './search-words.ts';

/** GDELT refuses hyphens and dots in words, and phrases under five characters. */
const ALLOWED = /^[\p{L}\p{N} ]{3,}$/u;

/** GDELT's query: brackets round OR; words side by side are all needed. */
export const gdeltQuery = (words: SearchWords): string =>
  anyQuery(words, {
    phrases: 3,
    terms: 6,
    or: ' OR ',
    and: ' ',
    allows: part => ALLOWED.test(part) && (!part.includes(' ') || part.length >= 5),
  });
