import type { Lexicon } from '../../lexicon/lexicon.ts';

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

const PREFIX = /^(mis|over|out|under|fore|with|re|un)(\w{3,})$/;

/** "Misled", "outsold": inflected as the verb without its prefix. */
function prefixed(word: string, lexicon: Lexicon): string[] {
  const [, prefix = '', rest = ''] = PREFIX.exec(word) ?? [];
  return rest === ''
    ? []
    : lexicon
        .lemmas(rest)
        .filter(lemma => lemma !== rest && !rest.startsWith(lemma))
        .map(lemma => prefix + lemma)
        .filter(verb => lexicon.frequency(verb) > 0);
}

/** The word by which another is inflected: "led" for "misled"; the word itself for every other. */
export const inflectedLike = (word: string, lexicon: Lexicon): string =>
  lexicon.lemmas(word).some(lemma => lemma !== word) || prefixed(word, lexicon).length === 0
    ? word
    : word.replace(PREFIX, '$2');

/** Dictionary forms of a word, the word itself among them; by regular endings where the lexicon has no entry. */
export const baseForms = remembered((word, lexicon): readonly string[] => {
  const known = lexicon.lemmas(word);
  const lemmas = known.length === 1 && known[0] === word ? [word, ...prefixed(word, lexicon)] : known;
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
