import { Form } from '../../engine/lexicon/form-table.ts';
import { tokenise } from '../../engine/text/tokens.ts';
import type { Inflect } from './inflect.ts';
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
/** Shorter words are articles, prepositions and the like. */
const LEAST_LETTERS = 3;

/**
 * The project's terms with their plurals, then WordNet's nouns of several words, made of known words. Phrasal verbs are left out: most
 * stand as close to each other as the words of honest prose ("put in", "come in"); so are Latin species.
 */
export function chooseTerms(
  news: readonly string[],
  wordnet: WordNet,
  known: ReadonlyMap<string, number>,
  inflect: Inflect,
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
  for (const term of news) {
    const plural = pluralOf(term, wordnet, inflect);
    if (plural) add(plural, true);
  }
  for (const synset of wordnet.synsets.values())
    if (synset.part === 'noun' && !synset.biology)
      for (const written of synset.written) if (/[ -]/.test(written)) add(written, false);
  return [...chosen.values()];
}

/** The plural of a compound noun; names and phrases with small words have none. */
function pluralOf(term: string, { tagged }: WordNet, inflect: Inflect): string | undefined {
  const words = wordsOfTerm(term);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || /\p{Lu}/u.test(term) || words.some(word => word.length < LEAST_LETTERS))
    return undefined;
  const plural = tagged.has(`${last} noun`) ? inflect(last, Form.s) : undefined;
  return plural ? [...words.slice(0, -1), plural].join(' ') : undefined;
}
