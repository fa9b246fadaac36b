import { ANY_NUMBER, FREQUENCY_STEPS, WordClass } from '../../engine/lexicon/format.ts';
import { type Count, isName } from './read-counts.ts';
import { PARTS_OF_SPEECH, type WordNet } from './read-wordnet.ts';

/** The lexicon's words, commonest first; a word's place is its id. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly frequencies: Uint8Array;
  readonly classes: Uint8Array;
}

/** Ids have 16 bits; words rarer than this many others tell nothing about their neighbours. */
const WORDS_KEPT = 54_000;
/** Words WordNet knows are kept down to this rank: they are what spinners pull out. */
const DICTIONARY_WORDS_KEPT = 75_000;

/** Chooses the words: the commonest, those of the dictionary, and all the project's terms are made of. */
export function chooseWords(
  counts: ReadonlyMap<string, Count>,
  wordnet: WordNet,
  grammar: ReadonlySet<string>,
  needed: ReadonlySet<string>,
): Vocabulary {
  const inDictionary = (word: string) => PARTS_OF_SPEECH.some(part => wordnet.tagged.has(`${word} ${part}`));
  const ranked = [...counts].sort(([, a], [, b]) => b.all - a.all);
  const kept = new Set<string>([ANY_NUMBER]);
  ranked.forEach(([word], rank) => {
    const keep = rank < WORDS_KEPT || (rank < DICTIONARY_WORDS_KEPT && inDictionary(word));
    if (keep || needed.has(word) || grammar.has(word)) kept.add(word);
  });
  for (const word of needed) kept.add(word);
  const countOf = (word: string) => counts.get(word)?.all ?? 0;
  const words = [...kept].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  return {
    words,
    ids: new Map(words.map((word, id) => [word, id])),
    frequencies: Uint8Array.from(words, word =>
      Math.min(255, Math.round(Math.log2(countOf(word) + 1) * FREQUENCY_STEPS)),
    ),
    classes: Uint8Array.from(words, word => classesOf(word, counts, wordnet, grammar)),
  };
}

function classesOf(
  word: string,
  counts: ReadonlyMap<string, Count>,
  wordnet: WordNet,
  grammar: ReadonlySet<string>,
): number {
  const is = (part: string) => wordnet.tagged.has(`${word} ${part}`);
  const count = counts.get(word);
  return (
    (is('noun') ? WordClass.noun : 0) |
    (is('verb') ? WordClass.verb : 0) |
    (is('adj') ? WordClass.adjective : 0) |
    (is('adv') ? WordClass.adverb : 0) |
    (grammar.has(word) ? WordClass.grammar : 0) |
    (count && isName(count) ? WordClass.name : 0)
  );
}
