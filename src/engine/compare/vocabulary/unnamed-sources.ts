import { wordList } from '../../text/word-list.ts';

/** Someone who is not named, whose word weighs less than that of one who is. */
export const isUnnamedSource = (word: string): boolean => /^(?:sources?|insiders?)$/.test(word);
/** What is said of such a source. Folded. */
export const UNNAMED = wordList('anonymous anonymously anonymity unnamed unidentified familiar undisclosed');
/** "A person close to the talks", "two people briefed on the plan". */
export const isInTheKnow = (keys: readonly string[], at: number): boolean =>
  /^(?:close|briefed|privy|knowledge)$/.test(keys[at] ?? '') &&
  /^(?:to|on|of)$/.test(keys[at + 1] ?? '') &&
  keys
    .slice(Math.max(0, at - 3), at)
    .some(word => /^(?:person|people|someone|somebody|man|woman|with)$/.test(word));
