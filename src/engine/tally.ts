import type { Finding } from '../story/finding.ts';
import { count } from './phrases.ts';

/** What a finding of each kind is, in the reader's words: one of it, several. */
export const KIND_NOUNS: Readonly<Record<Finding['kind'], readonly [string, string?]>> = {
  quote: ['quotation'],
  number: ['figure'],
  date: ['date'],
  name: ['name'],
  polarity: ['statement that says something else', 'statements that say something else'],
  attribution: ['attribution'],
  certainty: ['degree of certainty', 'degrees of certainty'],
  loaded: ['loaded word'],
  omission: ['omission'],
  addition: ['addition'],
  order: ['order of events', 'orders of events'],
  synonym: ['other wording'],
  term: ['damaged expression'],
  wording: ['stretch of odd wording', 'stretches of odd wording'],
  translation: ['trace of translation', 'traces of translation'],
  leftover: ['leftover of the site', 'leftovers of the site'],
};

/** How many of which kinds, commonest first: "2 figures, one quotation". */
export function tally(findings: readonly Finding[]): string {
  const counts = new Map<Finding['kind'], number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, number]) => count(number, ...KIND_NOUNS[kind]))
    .join(', ');
}
