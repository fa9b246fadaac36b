import type { Lexicon } from '../lexicon/lexicon.ts';

/** What regular endings leave: "ranted" → rant, "savaged" → savage, "slamming" → slam. */
function withoutEnding(word: string): string[] {
  const stem = /^(\w{3,}?)(?:s|es|ed|d|ing)$/.exec(word)?.[1];
  if (!stem) return [];
  const cut = word.replace(/(?:ed|ing|es)$/, '');
  const single = cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return [...new Set([word.replace(/s$/, ''), cut, `${cut}e`, single, word.replace(/ie[sd]$/, 'y')])];
}

/** Asked again and again for the same words of one comparison; emptied when full, so that memory stays bounded. */
const MOST_KNOWN = 4000;

/** Remembers what `find` answers for a word, as long as it is the same lexicon that is asked. */
export function remembered<T>(
  find: (word: string, lexicon: Lexicon) => T,
): (word: string, lexicon: Lexicon) => T {
  let answers = new Map<string, T>();
  let answering: Lexicon | undefined;
  return (word, lexicon) => {
    if (lexicon !== answering || answers.size > MOST_KNOWN) {
      answers = new Map();
      answering = lexicon;
    }
    const before = answers.get(word);
    if (before !== undefined) return before;
    const answer = find(word, lexicon);
    answers.set(word, answer);
    return answer;
  };
}

/** Dictionary forms of a word, the word itself among them; by regular endings where the lexicon has no entry. */
export const baseForms = remembered((word, lexicon): readonly string[] => {
  const lemmas = lexicon.lemmas(word);
  const regular = lemmas.length === 0 || (lemmas.length === 1 && lemmas[0] === word);
  return [...new Set([word, ...(regular ? withoutEnding(word) : lemmas)])];
});

/** A test for words with any form in a list. */
export const anyFormIn = (list: ReadonlySet<string>): ((word: string, lexicon: Lexicon) => boolean) =>
  remembered((word, lexicon) => baseForms(word, lexicon).some(form => list.has(form)));

/** A test for words, its answers remembered. */
export const rememberedTest = (
  test: (word: string, lexicon: Lexicon) => boolean,
): ((word: string, lexicon: Lexicon) => boolean) => remembered(test);
