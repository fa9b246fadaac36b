import { tokenise } from '../../engine/text/tokens.ts';
import { isCommonWord } from './common-words.ts';
import { hash } from './hash.ts';

/** A word that marks a story. `strong` ones, names and numbers, are what rewriting and translation leave alone. */
export interface Anchor {
  /** A hash of the word's stem or the number's digits. */
  readonly key: number;
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
const PLAIN = /^[a-z0-9]+$/u;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** A folded word without accents, apostrophes and the dots of initials, cut to its stem. */
const stem = (word: string): string =>
  (PLAIN.test(word) ? word : word.normalize('NFD').replace(NOT_LETTERS, '')).slice(0, STEM);

/** The anchors of a text in reading order. Linear in the text's length. */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { kind, key, text: written } of tokenise(text)) {
    if (kind === 'mark') continue;
    if (kind === 'number') {
      const digits = written.replace(DIGITS, '');
      if (digits) anchors.push({ key: hash(digits), strong: true });
      continue;
    }
    if (key.length < 2 || isCommonWord(key)) continue;
    const strong = CAPITAL.test(written);
    if (strong || key.length >= SHORTEST_WORD) anchors.push({ key: hash(stem(key)), strong });
  }
  return anchors;
}
