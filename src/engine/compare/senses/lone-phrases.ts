import { wordList } from '../../text/word-list.ts';
import { MOVED, NONE, SYNONYM, type WordRelation } from '../align/alignment.ts';
import { beginsWithDigit, type Comparing, isContent, type Range, type Side } from '../comparing.ts';
import { isTimeWord } from '../times/time-words.ts';
import { isHedge } from '../vocabulary/hedges.ts';
import { isReport } from '../vocabulary/report-verbs.ts';

/** These open a phrase that narrows, explains or adds to what it hangs on. */
const OPENERS = wordList(`
  in on at by with without under over for from to into of through via amid among against beyond besides until since
  during within outside inside near behind including excluding except but save who whom whose which that where when
  while whereas as if unless because although though despite after before only and or plus thanks even solely
`);
/** Nouns that round off such a phrase and tell nothing: "a period of", "in order to", "by way of". */
const EMPTY = wordList(`
  period time times order fact total course effect charge place area way ways case cases end part kind sort type form
  basis level number figure amount process office row rest whole people person persons matter thing things moment
  detail details regard respect terms term view line spite addition front back side account turn point
  different various several current currently general actual actually own overall entire mere new local
  said says added told noted
`);
/** Words put in or left out before what they qualify that never go without saying, by what they tell of how a thing was done. Those before a noun stand in `qualifiers.ts`. */
const TELLING = wordList(`
  secretly covertly clandestinely quietly illegally unlawfully legally lawfully deliberately intentionally accidentally
  knowingly unknowingly wrongly wrongfully falsely mistakenly voluntarily reluctantly unilaterally unanimously
  peacefully violently forcibly calmly jointly remotely narrowly publicly privately openly anonymously repeatedly temporarily permanently indefinitely provisionally
`);

/** "Aged 28", "28-year-old": said of whoever's age is told. */
const AGE = /^(?:years?|old|aged?)$/;

/** Content words of a range that the other text has nowhere in the sentence. */
export const newContent = (comparing: Comparing, side: Side, range: Range): number =>
  contentOf(comparing, side, range, NONE).filter(at => !AGE.test(side.keys[at] ?? '')).length;

/** Content words of a range that stand elsewhere in the other text's sentence. */
export const movedContent = (comparing: Comparing, side: Side, range: Range): number =>
  contentOf(comparing, side, range, MOVED).length;

/** The content words of a range whose partners in the other text stand to them in one of these ways. */
function contentOf(
  comparing: Comparing,
  side: Side,
  [from, to]: Range,
  ...relations: readonly WordRelation[]
): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1)
    if (relations.some(one => one === side.relation[at]) && isContent(comparing, side, at)) found.push(at);
  return found;
}

/**
 * How many content words of a range the other text's sentence can have in no other words: what it has of its own there may
 * say the same, "the officer, who was not named" and "the unnamed officer".
 */
export const unexplained = (comparing: Comparing, side: Side, own: Range, other: Side, rest: Range): number =>
  newContent(comparing, side, own) - newContent(comparing, other, rest);

/** One word that tells how, put in or left out: "secretly bought". */
export function isTellingWord({ keys, relation, names }: Side, [from, to]: Range): boolean {
  return to - from === 1 && relation[from] === NONE && names[from] === 0 && TELLING.has(keys[from] ?? '');
}

/**
 * A phrase of two words or more on one side alone, where the other sentence has nothing of its own that could stand for it:
 * "in a small trial", "registered before 2015", "and laid off 200".
 */
export function isLonePhrase(
  comparing: Comparing,
  side: Side,
  own: Range,
  other: Side,
  sentence: Range,
): boolean {
  const [from, to] = own;
  if (to - from < 2 || !mayStandAlone(side, own)) return false;
  if (contentOf(comparing, other, sentence, NONE, SYNONYM).length > 0) return false;
  let tells = 0;
  for (let at = from; at < to; at += 1) {
    const word = side.keys[at] ?? '';
    // "Believed to be", "according to": who says it, and how surely, are kinds of their own.
    if (isHedge(side.keys, at) || isReport(word, comparing.lexicon)) return false;
    // What has a like elsewhere in the sentence moved there with its phrase.
    if (side.relation[at] !== NONE && isContent(comparing, side, at)) return false;
    if (side.names[at] === 1 || isTimeWord(word)) continue;
    if ((isContent(comparing, side, at) && !EMPTY.has(word)) || beginsWithDigit(word)) tells += 1;
  }
  return tells > 0;
}

/** It opens with a small word that ties it on, or with a participle. */
const mayStandAlone = ({ keys }: Side, [from, to]: Range): boolean =>
  OPENERS.has(keys[from] ?? '') ||
  /^[a-z]{2,}(?:ed|ing)$/.test(keys[from] ?? '') ||
  /^(?:by|and|but)$/.test(keys[from + 1] ?? '') ||
  /^(?:and|but)$/.test(keys[to - 1] ?? '');
