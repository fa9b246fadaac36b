import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseForms } from './base-forms.ts';

/** A word with all that may stand for it. */
function senses(lexicon: Lexicon, word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const form of baseForms(word, lexicon)) {
    found.add(form);
    for (const other of lexicon.synonyms(form)) found.add(other);
  }
  return found;
}

/** Two words that begin alike are built from one: "conference", "teleconference" end alike. */
const SHARED = 4;

/**
 * Whether two words are at least distant relations: one may stand for the other, or some third word for both, or one
 * is built into the other. Words the dictionary does not know count as related: nothing can be said of them.
 */
export function areRelated(lexicon: Lexicon, a: string, b: string): boolean {
  if (lexicon.areSynonyms(a, b) || a.includes(b) || b.includes(a)) return true;
  if (a.slice(0, SHARED) === b.slice(0, SHARED) || a.slice(-SHARED) === b.slice(-SHARED)) return true;
  const ours = senses(lexicon, a);
  const theirs = senses(lexicon, b);
  if (ours.size < 3 || theirs.size < 3) return true;
  for (const word of ours) if (theirs.has(word)) return true;
  return false;
}
