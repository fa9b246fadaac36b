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

/** Verbs that say little by themselves: each may stand for many another. Dictionary forms. */
const isLight = anyFormIn(
  wordList(`
  be have do make get take give go come put set keep let say tell see know use find hold bring leave turn run show work
  call need want seem become begin start end stay stand lie hit meet pay play move live own put add win lose name sign
  include involve contain cover concern face see watch look feel think believe mean
`),
);

/** Verbs of which a particle makes others: "carried out", "struck down". Dictionary forms. */
export const isPhrasal = anyFormIn(
  wordList(`
  carry break cut pick draw fall pull push pass throw drop wind cast pay point speak step sort back strike knock blow lay
  wipe tear round sit head back set sign line weigh wear fill hand switch shoot stick settle sum touch track wrap
`),
);

const circle = remembered(
  (word, lexicon): ReadonlySet<string> =>
    new Set(baseForms(word, lexicon).flatMap(form => [form, ...lexicon.synonyms(form)])),
);

/** How many words the thesaurus has that may stand for both of two. */
function shared(a: string, b: string, lexicon: Lexicon): number {
  const theirs = circle(b, lexicon);
  let count = 0;
  for (const word of circle(a, lexicon)) if (theirs.has(word)) count += 1;
  return count;
}

/** Whether two words are nouns for things, and the thesaurus has no word that may stand for both of them. */
export const areUnrelatedNouns = (a: string, b: string, lexicon: Lexicon): boolean =>
  isNoun(a, lexicon) &&
  isNoun(b, lexicon) &&
  !isGeneric(a, lexicon) &&
  !isGeneric(b, lexicon) &&
  shared(a, b, lexicon) === 0;

const CLASSES = [WordClass.noun, WordClass.verb, WordClass.adjective];
const SMALL = WordClass.adverb | WordClass.grammar;

/** Of two words that keep company the cosine is seldom less; of two without a tie seldom more. */
const CLOSEST = 0.25;
/**
 * So many words, and this part of the smaller circle, may stand for both by chance. Of 78 pairs of words that turn a
 * sentence into another 30 fall under the bounds, of 78 that editors put for one another none; the bounds were set on them.
 */
const MOST_SHARED = 3;
const SHARE = 0.05;
/** Of words whose company is not known the thesaurus must have enough to say, and then next to nothing in common. */
const LEAST_KNOWN = 20;
const MOST_SHARED_UNKNOWN = 1;

/** Whether two words keep other company, and hardly any word may stand for both of them. */
const areStrangers = (a: string, b: string, lexicon: Lexicon): boolean => isStrange(`${a} ${b}`, lexicon);

/** The same of a pair, "masked migrant": what was changed on a page differs in the same words from most of its versions. */
const isStrange = rememberedTest((pair, lexicon) => {
  const [a = '', b = ''] = pair.split(' ');
  const { words, vectors } = lexicon.tables;
  const [one, other] = [words.id(a), words.id(b)];
  const closeness = vectors.closeness(one, other);
  if (closeness !== undefined && closeness >= CLOSEST) return false;
  // "Along" and "together" keep company with anything.
  if (words.is(one, SMALL) || words.is(other, SMALL)) return false;
  if (isGeneric(a, lexicon) || isGeneric(b, lexicon) || isLight(a, lexicon) || isLight(b, lexicon))
    return false;
  const smaller = Math.min(circle(a, lexicon).size, circle(b, lexicon).size);
  const common = shared(a, b, lexicon);
  return closeness === undefined
    ? smaller >= LEAST_KNOWN && common <= MOST_SHARED_UNKNOWN
    : common <= Math.max(MOST_SHARED, SHARE * smaller);
});

/** Whether two words can stand in one place of a sentence: "masked" and "migrant", not "reach" and "available". */
const areOfOneClass = (a: string, b: string, lexicon: Lexicon): boolean =>
  (classesOf(a, lexicon) & classesOf(b, lexicon)) !== 0;

const classesOf = remembered((word, lexicon): number => {
  const { words } = lexicon.tables;
  const ids = baseForms(word, lexicon).map(form => words.id(form));
  return CLASSES.filter(what => ids.some(id => words.is(id, what))).reduce((sum, what) => sum | what, 0);
});

/**
 * Whether none of some words has anything to do with any of some others, and two of them can stand in one place: "a faulty
 * heater", "an arsonist".
 */
export const areUnrelated = (ours: readonly string[], theirs: readonly string[], lexicon: Lexicon): boolean =>
  ours.every(a => theirs.every(b => areStrangers(a, b, lexicon))) &&
  ours.some(a => theirs.some(b => areOfOneClass(a, b, lexicon)));
