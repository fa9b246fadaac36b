import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { tokenise } from '../../engine/text/tokens.ts';
import { rarity } from './rarity.ts';

const PLAIN = /^[\p{L}\p{N}]{3,}$/u;

/** The rarest words of a text, each once, in the order they stand in. */
export function rareWords(text: string, count: number, lexicon: Lexicon): string[] {
  const words = tokenise(text).filter(token => PLAIN.test(token.text) && rarity(token.key, lexicon) > 0);
  const distinct = words.filter((word, i) => words.findIndex(other => other.key === word.key) === i);
  const rarest = [...distinct]
    .sort((a, b) => rarity(b.key, lexicon) - rarity(a.key, lexicon))
    .slice(0, count);
  return distinct.filter(word => rarest.includes(word)).map(word => word.text);
}
