import { isUpper } from '../../text/characters.ts';
import { isOtherConsonant, sameName, sameNameWord } from '../../text/names.ts';
import { placeOf } from '../../text/places.ts';
import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { ANTONYM, INFLECTED, NONE, SYNONYM } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  type PairView,
  type Range,
  rangeOf,
  type Side,
  unmatched,
} from '../comparing.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { isReport } from '../vocabulary/report-verbs.ts';

/** Names of people, places and organisations that do not mean the same. */
export function findNameChanges(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const told = new Set<string>();
  return view.edits.flatMap(edit => {
    const pronoun = findPronounChange(comparing, edit);
    if (pronoun) {
      // "She" and "her" turned to "he" and "his" are one change to the reader.
      const change = personsOf(comparing, pronoun);
      if (told.has(change) && !comparing.light) return [];
      told.add(change);
      return [pronoun];
    }
    const ours = changedNames(comparing, page, edit.page, version);
    const theirs = changedNames(comparing, version, edit.version, page);
    if (ours.length === 0 || theirs.length === 0) return [];
    if (!areDifferent(comparing, ours, theirs)) return [];
    if (isDescribed(comparing, edit)) return [];
    if (areDegrees(page, ours) && areDegrees(version, theirs)) return [];
    const here = wholeName(page, rangeOf(ours), view.page);
    const there = wholeName(version, rangeOf(theirs), view.version);
    if (sameName(page.keys.slice(...here), version.keys.slice(...there))) return [];
    return [
      {
        kind: 'name' as const,
        severity: 'meaning' as const,
        page: here,
        version: there,
        confidence: comparing.light ? 0.9 : 0.7,
        why: 'Someone or something else is meant.',
      },
    ];
  });
}

/** "41 degrees Celsius", "41C": the figure tells whether they are the same. */
const areDegrees = ({ keys }: Side, words: readonly number[]): boolean =>
  words.every(at => /^(?:celsius|fahrenheit|centigrade|[cf])$/.test(keys[at] ?? ''));

/** Whether a word is written with a capital, for whatever reason. */
export const mayBeName = ({ words, names }: Side, at: number): boolean =>
  names[at] === 1 || isUpper(words.text.tokens[words.token[at] ?? 0]?.text.charAt(0) ?? '');

/**
 * Written as a name; or with a capital where every word has one, at the head of a sentence, and no word of the
 * dictionary: then it has no synonyms, or it is a place.
 */
function isName({ english, lexicon }: Comparing, side: Side, at: number): boolean {
  if (side.names[at] === 1) return true;
  const word = side.keys[at] ?? '';
  if (!english || !mayBeName(side, at) || FUNCTION_WORDS.has(word)) return false;
  return (
    placeOf(word) !== undefined ||
    (/^\p{L}{3,}$/u.test(word) &&
      lexicon.synonyms(word).length === 0 &&
      lexicon.lemmas(word).every(form => form === word))
  );
}

/** What passes for two forms of a word is two surnames where one consonant differs: "Hansel", "Hansen". */
const isOtherSurname = ({ light, lexicon }: Comparing, side: Side, at: number, other: Side): boolean => {
  const partner = side.partner[at] ?? -1;
  if (!light || side.names[at] !== 1 || other.names[partner] !== 1) return false;
  const [a, b] = [side.keys[at] ?? '', other.keys[partner] ?? ''];
  if (placeOf(a) !== undefined || placeOf(b) !== undefined) return false;
  const inDictionary = lexicon.synonyms(a).length > 0 || lexicon.synonyms(b).length > 0;
  return isOtherConsonant(a, b) || (!inDictionary && !sameNameWord(a, b));
};

const changedNames = (comparing: Comparing, side: Side, [from, to]: Range, other: Side): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const relation = side.relation[at];
    const changed =
      relation === NONE ||
      relation === SYNONYM ||
      relation === ANTONYM ||
      (relation === INFLECTED && isOtherSurname(comparing, side, at, other));
    if (changed && isName(comparing, side, at)) found.push(at);
  }
  return found;
};

/**
 * In a lightly edited text two names that are not variants are a change. Where everything is reworded, rewording
 * reaches into names too: then only a country for another, or a name the version gives to someone else, counts.
 */
function areDifferent(comparing: Comparing, ours: readonly number[], theirs: readonly number[]): boolean {
  const { page, version } = comparing;
  const here = ours.map(at => page.keys[at] ?? '');
  const there = theirs.map(at => version.keys[at] ?? '');
  if (sameName(here, there)) return false;
  if (comparing.light) return true;
  const places = here.map(placeOf).filter(place => place !== undefined);
  const otherPlaces = there.map(placeOf).filter(place => place !== undefined);
  if (places.length > 0 && otherPlaces.length > 0) return !places.some(place => otherPlaces.includes(place));
  const elsewhere = (word: string, side: Side): boolean =>
    side.keys.some((key, at) => side.names[at] === 1 && sameNameWord(key, word));
  return here.every(word => elsewhere(word, version)) && there.every(word => elsewhere(word, page));
}

const TITLES = wordList(`
  leader president premier minister chancellor chief head king queen prince princess emperor sultan emir ruler monarch
  governor mayor senator ambassador envoy secretary general commander captain coach striker champion singer actor
  actress director founder billionaire tycoon
`);
/** "The Russian leader", "the former French president". */
const LONGEST_DESCRIPTION = 5;
/** A title stands this close before a name: "Norwegian Prime Minister Anna Holm". */
const BEFORE_NAME = 5;

/** A name and an office: "Putin", "the Russian leader", where either text says that the name holds such an office. */
const isDescribed = ({ page, version }: Comparing, { page: ours, version: theirs }: Stretch): boolean =>
  describes(page, ours, version, theirs, [page, version]) ||
  describes(version, theirs, page, ours, [page, version]);

function describes(side: Side, own: Range, other: Side, named: Range, texts: readonly Side[]): boolean {
  const words = side.keys.slice(...own);
  const name = other.keys
    .slice(...named)
    .filter((_, i) => other.names[named[0] + i] === 1)
    .at(-1);
  if (words.length > LONGEST_DESCRIPTION || !words.includes('the') || name === undefined) return false;
  if (!TITLES.has(words.at(-1) ?? '')) return false;
  const country = words.filter((_, i) => side.names[own[0] + i] === 1);
  return texts.some(({ keys }) =>
    keys.some((key, at) => {
      if (key !== name) return false;
      const before = keys.slice(Math.max(0, at - BEFORE_NAME), at);
      return before.some(word => TITLES.has(word)) && country.every(word => before.includes(word));
    }),
  );
}

/** Takes in the name's other words beside the changed ones, so that the reader sees "Anna Holm" whole. */
function wholeName(side: Side, [from, to]: Range, [least, most]: Range): Range {
  let first = from;
  let last = to;
  const beside = (a: number, b: number) => (side.words.token[b] ?? 0) - (side.words.token[a] ?? 0) === 1;
  while (first > least && side.names[first - 1] === 1 && beside(first - 1, first)) first -= 1;
  while (last < most && side.names[last] === 1 && beside(last - 1, last)) last += 1;
  return [first, last];
}

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    he: 'he',
    him: 'he',
    his: 'he',
    she: 'she',
    her: 'she',
    hers: 'she',
    it: 'it',
    they: 'they',
    you: 'you',
  }),
);
/** Whether a word may mean someone, but name no one. */
export const isPronoun = (word: string): boolean => PRONOUNS.has(word);
/** Whom one speaks to is not whom one speaks of; of "we" and "one" the other may stand in for "you". */
const SPOKEN_OF = new Set(['he', 'she', 'they']);

const personsOf = ({ page, version }: Comparing, claim: Claim): string =>
  `${PRONOUNS.get(page.keys[claim.page[0]] ?? '')} for ${PRONOUNS.get(version.keys[claim.version[0]] ?? '')}`;

/** Pronouns that mean someone else than the version's. */
export const findPronounChanges = (comparing: Comparing, view: PairView): Claim[] =>
  view.edits.flatMap(edit => findPronounChange(comparing, edit) ?? []);

/** "It" turned to "he": languages without the difference lose it on the way through, and someone else is meant. */
function findPronounChange(
  { page, version, english, light, lexicon }: Comparing,
  edit: Stretch,
): Claim | null {
  if (!english) return null;
  const pronoun = (side: Side, range: Range) =>
    unmatched(side, range).filter(at => PRONOUNS.has(side.keys[at] ?? ''));
  const ours = pronoun(page, edit.page);
  const theirs = pronoun(version, edit.version);
  const [here] = ours;
  const [there] = theirs;
  if (here === undefined || there === undefined || ours.length > 1 || theirs.length > 1) return null;
  const [own, other] = [PRONOUNS.get(page.keys[here] ?? ''), PRONOUNS.get(version.keys[there] ?? '')];
  if (own === undefined || other === undefined || own === other) return null;
  if (own === 'you' || other === 'you') {
    if (!SPOKEN_OF.has(own) && !SPOKEN_OF.has(other)) return null;
  } // A body may be "it" or "they", and where a text is kept anyone may be "they".
  else if ([own, other].includes('they') && (light || [own, other].includes('it'))) return null;
  // "It said": a body speaks, for which the language between has a gender.
  if (!light && other === 'it' && isReport(version.keys[there + 1] ?? '', lexicon)) return null;
  return {
    kind: 'name',
    // Translators without a hint write "it" for anyone; "he" is written for someone.
    severity: light || own !== 'it' ? 'meaning' : 'note',
    page: [here, here + 1],
    version: [there, there + 1],
    confidence: 0.6,
    why: 'Someone or something else is meant.',
  };
}
