import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { PreparedText } from '../../engine/text/prepare.ts';
import { isCommonWord } from '../library/common-words.ts';
import type { Name } from './names.ts';
import { rarity } from './rarity.ts';

const MAX_TERMS = 16;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[\p{L}\p{N}]{2,}$/u;
/** One or two digits alone stand in every story. */
const TELLING_NUMBER = /^\d{1,3}(?:[.,]\d+)+$|^\d{3,}$/;

/**
 * Single words and numbers that mark the story and that rewriting leaves alone: expressions put right, names,
 * numbers, and words that no thesaurus offers another word for.
 */
export function storyTerms(
  text: PreparedText,
  title: string,
  names: readonly Name[],
  likelyOriginal: readonly string[],
  lexicon: Lexicon,
): string[] {
  const inNames = new Set(names.flatMap(name => name.text.toLowerCase().split(' ')));
  // A word with synonyms may itself be the spinner's choice. Each is asked once: they are long to list.
  const firmWords = new Map<string, boolean>();
  const isFirm = (key: string): boolean => {
    const known = firmWords.get(key) ?? lexicon.synonyms(key).length === 0;
    firmWords.set(key, known);
    return known;
  };
  const weights = new Map<string, { written: string; weight: number }>();
  for (const [at, token] of text.tokens.entries()) {
    if (token.kind === 'mark' || isCommonWord(token.key)) continue;
    const number = token.kind === 'number';
    if (number ? !TELLING_NUMBER.test(token.text) : !PLAIN.test(token.text)) continue;
    const first = text.tokens[at - 1]?.kind !== 'word' && text.tokens[at - 1]?.text !== ',';
    const name = CAPITAL.test(token.text) && !first;
    if (!number && !name && !isFirm(token.key)) continue;
    const weight = number ? 14 : rarity(token.key, lexicon) * (name ? 1.5 : 1);
    const before = weights.get(token.key);
    if (before) before.weight += weight;
    else
      weights.set(token.key, { written: token.text, weight: weight + (title.includes(token.text) ? 5 : 0) });
  }
  const terms = [...weights]
    .filter(([key]) => !inNames.has(key))
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([, { written }]) => written);
  return [...new Set([...likelyOriginal.filter(term => !term.includes('"')), ...terms])].slice(0, MAX_TERMS);
}
