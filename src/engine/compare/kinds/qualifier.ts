import type { Stretch } from '../align-words.ts';
import { SAME } from '../alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  textOf,
} from '../comparing.ts';
import { QUALIFIERS } from '../qualifiers.ts';

/** "Largely symbolic": an adverb may go with the word. */
const LONGEST = 2;
const ARTICLES = new Set(['a', 'an', 'the']);

/** A word that changes what the noun behind it means, left out or put in. Only where the text is otherwise kept. */
export function findQualifiers(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english || !comparing.light) return [];
  const { page, version } = comparing;
  return view.edits.flatMap((edit): Claim[] => {
    const lost = qualifierIn(comparing, version, edit.version);
    const gained = qualifierIn(comparing, page, edit.page);
    if (lost && isNothing(page, edit.page)) return [leftOut(edit, lost)];
    return gained && isNothing(version, edit.version) ? [putIn(edit, gained)] : [];
  });
}

const leftOut = ({ page }: Stretch, version: Range): Claim => ({
  kind: 'omission',
  severity: 'meaning',
  page: [page[1], page[1]],
  version,
  confidence: 0.7,
  why: 'The other version says this; here it is left out.',
});

const putIn = ({ version }: Stretch, page: Range): Claim => ({
  kind: 'addition',
  severity: 'meaning',
  page,
  version: [version[1], version[1]],
  confidence: 0.7,
  why: 'The other version does not say this.',
});

/** Whether a range holds no word, or an article that goes with the one before the noun: "an attempted", "a". */
const isNothing = ({ keys }: Side, [from, to]: Range): boolean =>
  to === from || (to === from + 1 && ARTICLES.has(keys[from] ?? ''));

/** The words of a range that qualify the kept noun right behind it. */
function qualifierIn(comparing: Comparing, side: Side, [begin, to]: Range): Range | null {
  const from = ARTICLES.has(side.keys[begin] ?? '') ? begin + 1 : begin;
  if (to === from || to - from > LONGEST || !isKeptNoun(comparing, side, to)) return null;
  const words = textOf(side, [from, to]).toLowerCase();
  return QUALIFIERS.has(words) || QUALIFIERS.has(words.split(/\s/).at(-1) ?? '') ? [from, to] : null;
}

/** Whether a word stands the same in both texts, says something, and follows the one before it without a mark. */
function isKeptNoun(comparing: Comparing, side: Side, at: number): boolean {
  const { token, lastToken } = side.words;
  const follows = (token[at] ?? 0) === (lastToken[at - 1] ?? 0) + 1;
  return follows && at < side.words.count && side.relation[at] === SAME && isContent(comparing, side, at);
}
