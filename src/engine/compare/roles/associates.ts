import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import { SAME } from '../align/alignment.ts';
import type { Range, Side } from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/** Who stands beside somebody and is somebody else. A spokesman speaks for his minister: he is left out. Dictionary forms. */
const isAssociate = anyFormIn(
  wordList(`
  relative father mother brother sister son daughter husband wife widow uncle aunt cousin nephew niece grandson
  granddaughter grandfather grandmother fiance girlfriend boyfriend partner friend ally associate aide adviser advisor
  assistant deputy lawyer attorney accountant agent bodyguard driver neighbor colleague teammate classmate roommate rival
  opponent critic predecessor successor supporter follower fan
`),
);

/** So many words: "one of the minister's closest relatives". */
const LONGEST = 5;

/**
 * "A relative of the minister owns the firm" told of the minister, or "the minister's brother": one text has the associate,
 * the other has nothing but an article in his place.
 */
export function isLostAssociate(
  lexicon: Lexicon,
  { keys, relation }: Side,
  [from, to]: Range,
  other: Side,
  otherSentence: Range,
  [otherFrom, otherTo]: Range,
): boolean {
  if (to === from || to - from > LONGEST || otherTo - otherFrom > 1) return false;
  const names = (words: readonly string[]) => words.some(word => isAssociate(word, lexicon));
  const own = keys.slice(from, to);
  const belongs =
    (own[0] === "'s" && relation[from - 1] === SAME) || (own.includes('of') && relation[to] === SAME);
  return belongs && names(own) && !names(other.keys.slice(...otherSentence));
}
