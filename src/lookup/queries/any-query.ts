import type { SearchWords } from './search-words.ts';

export interface AnyQueryRules {
  readonly phrases: number;
  readonly terms: number;
  /** " OR " */
  readonly or: string;
  /** " AND ", or " " where words side by side are all needed. */
  readonly and: string;
  /** Whether a phrase or word may be sent as it is. */
  allows(part: string): boolean;
}

/**
 * A query for engines with Boolean operators: any of the quotations, so that one altered quotation does not hide
 * the others; where no quotation is trusted, a firm name with any of the other marks. Without a firm name either, one of
 * the best names and words with one of the others. Empty when there is too little.
 */
export function anyQuery(words: SearchWords, rules: AnyQueryRules): string {
  const { or, and, allows } = rules;
  const quotations = words.quotations.filter(allows).slice(0, rules.phrases);
  if (quotations.length > 0) return anyOf(quotations, or);
  const [firm, ...others] = words.firmNames.filter(allows);
  const names = [...others, ...words.names.filter(allows)];
  const terms = words.terms.filter(allows);
  const [needed, any] = firm
    ? [[firm], [...names.slice(0, 2), ...terms]]
    : [[...names.slice(0, 2), ...terms.slice(0, 2)], terms.slice(2)];
  if (needed.length === 0 || any.length === 0) return '';
  return `${anyOf(needed, or)}${and}${anyOf(any.slice(0, rules.terms), or)}`;
}

/** `("two words" OR one)`; one alone stands without brackets, as GDELT wants it. */
function anyOf(parts: readonly string[], or: string): string {
  const quoted = parts.map(part => (part.includes(' ') ? `"${part}"` : part));
  return quoted.length > 1 ? `(${quoted.join(or)})` : (quoted[0] ?? '');
}
