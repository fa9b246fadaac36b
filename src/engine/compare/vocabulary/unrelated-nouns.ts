import { WordClass } from '../../lexicon/format.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import { anyFormIn, baseForms, remembered, rememberedTest } from './base-forms.ts';

/** Behind an article a noun, whatever else it may be elsewhere; an adjective would stand before one. */
const isNoun = rememberedTest((word, { tables: { words } }) => {
  const id = words.id(word);
  return words.is(id, WordClass.noun) && !words.is(id, WordClass.adjective | WordClass.grammar);
});

/** Names for things of any sort: each may stand for one of its sort, which a thesaurus does not tell. Dictionary forms. */
const isGeneric = anyFormIn(
  wordList(`
  thing object item device machine tool instrument vessel vehicle craft building structure facility site place location
  area spot zone person individual figure animal creature plant product substance material chemical drug medicine food
  drink meal garment weapon group body organization institution firm business outlet event incident case matter issue
  problem situation process project program scheme move step measure statement document text letter report account
  piece part section unit set series number amount sum way form kind sort type version deal bid job role post title
  field world sector setting result outcome development success failure setback blow boost sign signal message chance
  person relative colleague friend man woman child spokesman spokeswoman spokesperson
  hour day week month year moment period time season
`),
);

const circle = remembered(
  (word, lexicon): ReadonlySet<string> =>
    new Set(baseForms(word, lexicon).flatMap(form => [form, ...lexicon.synonyms(form)])),
);

/** Whether two words are nouns for things, and the thesaurus has no word that may stand for both of them. */
export function areUnrelatedNouns(a: string, b: string, lexicon: Lexicon): boolean {
  if (!isNoun(a, lexicon) || !isNoun(b, lexicon) || isGeneric(a, lexicon) || isGeneric(b, lexicon))
    return false;
  const theirs = circle(b, lexicon);
  for (const word of circle(a, lexicon)) if (theirs.has(word)) return false;
  return true;
}
