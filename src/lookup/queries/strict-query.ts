import type { SearchWords } from './search-words.ts';

export interface QueryLimits {
  readonly words: number;
  readonly characters: number;
  /** What must occur: a name and nothing else, or the best quotation, for which a name stands in. */
  readonly quote: 'name' | 'quotation';
}

/**
 * A query for engines that need every quoted phrase and rank by the rest. One phrase is quoted: each more could be
 * the one that was altered. Empty when there is too little to search by.
 */
export function strictQuery(
  { quotations, firmNames, names, terms }: SearchWords,
  { words, characters, quote }: QueryLimits,
): string {
  const [name] = firmNames;
  const [quotation] = quotations;
  const phrase = quote === 'name' ? name : (quotation ?? name);
  // Names and terms in turn: a text full of names must not crowd out its numbers and rare words.
  const rest = [...quotations.slice(0, 1), ...inTurn([...firmNames, ...names], terms)].filter(
    part => part !== phrase,
  );
  if (!phrase && rest.length < 3) return '';
  let query = phrase ? `"${phrase}"` : '';
  for (const part of rest) {
    const longer = query ? `${query} ${part}` : part;
    if (longer.length > characters || longer.split(' ').length > words) break;
    query = longer;
  }
  return query;
}

function inTurn<T>(a: readonly T[], b: readonly T[]): T[] {
  const longest = a.length > b.length ? a : b;
  return longest.flatMap((_, i) => [...a.slice(i, i + 1), ...b.slice(i, i + 1)]);
}
