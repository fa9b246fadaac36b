import { tokenise } from '../../engine/text/tokens.ts';
import { isCommonWord } from './common-words.ts';

/** A word that marks a story. `strong` ones, names and numbers, are what rewriting and translation leave alone. */
export interface Anchor {
  readonly key: string;
  readonly strong: boolean;
}

/**
 * Characters of a word that count (truncation, the simplest of stemmers): "Ukraine", "Ukrainian" and
 * "Zelensky", "Zelenskyy" fall together, as translation mixes them.
 */
const STEM = 6;
/** Shorter words in small letters are mostly function words. */
const SHORTEST_WORD = 4;

const CAPITAL = /^\p{Lu}/u;
const DIGITS = /\D/gu;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** Lower case, without accents, apostrophes and the dots of initials; cut to its stem. */
const stem = (word: string): string => word.normalize('NFD').replace(NOT_LETTERS, '').slice(0, STEM);

/** The anchors of a text in reading order. Linear in the text's length. */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (const token of tokenise(text)) {
    if (token.kind === 'mark') continue;
    if (token.kind === 'number') {
      const digits = token.text.replace(DIGITS, '');
      if (digits) anchors.push({ key: digits, strong: true });
      continue;
    }
    if (token.key.length < 2 || isCommonWord(token.key)) continue;
    const strong = CAPITAL.test(token.text);
    if (strong || token.key.length >= SHORTEST_WORD) anchors.push({ key: stem(token.key), strong });
  }
  return anchors;
}
