import { tokenise } from '../../engine/text/tokens.ts';
import type { WordNet } from './read-wordnet.ts';

/** A term of the lexicon: its folded words, whether from the project's lists, whether written with capitals. */
export interface ChosenTerm {
  readonly words: readonly string[];
  readonly news: boolean;
  readonly name: boolean;
}

/** A term's folded words as the engine's tokens have them; marks such as hyphens fall away. */
export const wordsOfTerm = (term: string): string[] =>
  tokenise(term)
    .filter(token => token.kind !== 'mark')
    .map(token => token.key);

const LONGEST = 7;

/**
 * The project's terms, then WordNet's nouns of several words, made of known words. Phrasal verbs are left out: most
 * stand as close to each other as the words of honest prose ("put in", "come in"); so are Latin species.
 */
export function chooseTerms(
  news: readonly string[],
  wordnet: WordNet,
  known: ReadonlyMap<string, number>,
): ChosenTerm[] {
  const chosen = new Map<string, ChosenTerm>();
  const add = (written: string, fromNews: boolean) => {
    const words = wordsOfTerm(written);
    const key = words.join(' ');
    if (words.length < 2 || words.length > LONGEST || chosen.has(key)) return;
    if (words.every(word => known.has(word)))
      chosen.set(key, { words, news: fromNews, name: /^\p{Lu}/u.test(written) });
  };
  for (const term of news) add(term, true);
  for (const synset of wordnet.synsets.values())
    if (synset.part === 'noun' && !synset.biology)
      for (const written of synset.written) if (/[ -]/.test(written)) add(written, false);
  return [...chosen.values()];
}
