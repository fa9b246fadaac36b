import type { SearchWords } from './search-words.ts';
import { strictQuery } from './strict-query.ts';

/** Search engines read about 32 words; a short query is also one a reader can change. */
export const webQuery = (words: SearchWords): string => strictQuery(words, { words: 14, characters: 120 });
