import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { isCommonWord } from '../library/common-words.ts';

/** The lexicon's `frequency('the')`: what rarity is measured from. */
const MOST_FREQUENT = 30;
/** Words that are not in the lexicon are rare, but may be slips: they weigh as rare known ones. */
const UNKNOWN = 14;

/** How rare a folded word is in print, 0 for words that mark no story. */
export function rarity(word: string, lexicon: Lexicon): number {
  if (isCommonWord(word)) return 0;
  return MOST_FREQUENT - (lexicon.frequency(word) || UNKNOWN);
}
