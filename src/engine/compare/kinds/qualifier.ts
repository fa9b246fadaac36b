import { SAME } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  textOf,
} from '../comparing.ts';
import { QUALIFIERS } from '../vocabulary/qualifiers.ts';
import { leftOut, putIn } from './one-sided.ts';

/** Without these what is said of a part is said of the whole, whatever stands behind: "applies only to new cars". */
const LIMITS = new Set(
  'only mostly mainly largely partly partially chiefly primarily solely exclusively except hardly barely scarcely'.split(
    ' ',
  ),
);
/** "Almost all" are not all. */
const NEARLY = /^(?:almost|nearly|virtually|practically)$/;
const WHOLE = /^(?:all|every|everyone|everybody|everything|no|none|nobody|nothing|never|always)$/;
/** "Little evidence" is next to none; "a little" and "the few" are some. */
const SCANT = new Set('little few scant'.split(' '));
/** "Largely symbolic": an adverb may go with the word. */
const LONGEST = 2;
const ARTICLES = new Set(['a', 'an', 'the']);

/** A word that changes what the noun behind it means, left out or put in. Only where the text is otherwise kept. */
export function findQualifiers(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english || !comparing.light) return [];
  const { page, version } = comparing;
  return view.edits.flatMap((edit): Claim[] => {
    const lost = elsewhere(page, view.page, version, qualifierIn(comparing, version, edit.version));
    const gained = elsewhere(version, view.version, page, qualifierIn(comparing, page, edit.page));
    if (lost && isNothing(page, edit.page)) return [leftOut({ ...edit, version: lost }, 0.7)];
    return gained && isNothing(version, edit.version) ? [putIn({ ...edit, page: gained }, 0.7)] : [];
  });
}

/** "Saw only two", "only saw two": what stands in another place of the sentence was neither lost nor put in. */
const elsewhere = (other: Side, [from, to]: Range, side: Side, found: Range | null): Range | null =>
  found &&
  found[1] === found[0] + 1 &&
  other.keys
    .slice(from, to)
    .some((key, i) => key === side.keys[found[0]] && other.relation[from + i] !== SAME)
    ? null
    : found;

/** Whether a range holds no word, or an article that goes with the one before the noun: "an attempted", "a". */
const isNothing = ({ keys }: Side, [from, to]: Range): boolean =>
  to === from || (to === from + 1 && ARTICLES.has(keys[from] ?? ''));

/** The words of a range that qualify the kept noun right behind it. */
function qualifierIn(comparing: Comparing, side: Side, [begin, to]: Range): Range | null {
  const from = ARTICLES.has(side.keys[begin] ?? '') ? begin + 1 : begin;
  if (to === from + 1 && limits(side, from) && follows(side, to)) return [from, to];
  if (to === begin + 1 && SCANT.has(side.keys[begin] ?? '') && isScant(comparing, side, begin))
    return [begin, to];
  if (to === from || to - from > LONGEST || !isKeptNoun(comparing, side, to)) return null;
  const words = textOf(side, [from, to]).toLowerCase();
  return QUALIFIERS.has(words) || QUALIFIERS.has(words.split(/\s/).at(-1) ?? '') ? [from, to] : null;
}

const limits = ({ keys }: Side, at: number): boolean =>
  LIMITS.has(keys[at] ?? '') || (NEARLY.test(keys[at] ?? '') && WHOLE.test(keys[at + 1] ?? ''));

const isScant = (comparing: Comparing, side: Side, at: number): boolean =>
  isKeptNoun(comparing, side, at + 1) &&
  !/^(?:a|an|the|these|those|his|her|its|their|our|my|very|so|last|next|past|first)$/.test(
    side.keys[at - 1] ?? '',
  );

/** Whether a word stands the same in both texts and follows the one before it without a mark. */
const follows = ({ words, relation }: Side, at: number): boolean =>
  at < words.count && relation[at] === SAME && (words.token[at] ?? 0) === (words.lastToken[at - 1] ?? 0) + 1;

const isKeptNoun = (comparing: Comparing, side: Side, at: number): boolean =>
  follows(side, at) && isContent(comparing, side, at);
