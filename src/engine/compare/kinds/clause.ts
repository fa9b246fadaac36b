import type { Stretch } from '../align/align-words.ts';
import { type Claim, type Comparing, type PairView, type Range, type Side, textOf } from '../comparing.ts';
import {
  isLonePhrase,
  isTellingWord,
  movedContent,
  newContent,
  unexplained,
} from '../senses/lone-phrases.ts';
import { isFurniture } from '../vocabulary/furniture.ts';
import { certaintyClaim } from './certainty.ts';
import { leftOut, putIn } from './one-sided.ts';

/** Fewer words, or fewer of content, are trimming: "a large crowd of people", "a large crowd". */
const LEAST_WORDS = 4;
const LEAST_CONTENT = 3;
/** Set off by a comma, a clause of this many content words is missed: ", leaving no note". */
const LEAST_SET_OFF = 2;
/** Of its content words so many are more than what the other sentence has of its own. */
const LEAST_TOLD = 2;
/** These open the clause that says why, despite what, or on what condition: however short, it is missed. */
const REASONS = new Set(
  'because despite after before due unless if without amid following although though while except only pending'.split(
    ' ',
  ),
);

/** An edit that leaves more on the other side is a rewording. */
const MOST_OTHER = 1;

/** A clause of the version that the page's sentence does not have. Only where the text is otherwise kept. */
export const findLeftOutClauses = (comparing: Comparing, view: PairView): Claim[] =>
  clauses(comparing, view, comparing.version, edit => [edit.version, edit.page]).map(edit =>
    leavesOpen(comparing.version, edit.version)
      ? certaintyClaim(comparing, view, edit, true)
      : leftOut(edit, 0.75),
  );

/** A clause of the page that the version's sentence does not have. */
export const findPutInClauses = (comparing: Comparing, view: PairView): Claim[] =>
  clauses(comparing, view, comparing.page, edit => [edit.page, edit.version]).map(edit =>
    leavesOpen(comparing.page, edit.page) ? certaintyClaim(comparing, view, edit, false) : putIn(edit, 0.7),
  );

function clauses(
  comparing: Comparing,
  view: PairView,
  side: Side,
  split: (edit: Stretch) => readonly [own: Range, other: Range],
): Stretch[] {
  if (!comparing.light) return [];
  const [, rest] = split(view);
  return view.edits.filter(edit => {
    const [own, other] = split(edit);
    return (
      own[1] > own[0] &&
      other[1] - other[0] <= MOST_OTHER &&
      ((comparing.english && isOpenFrame(side, own)) || isClause(comparing, side, own, other, rest)) &&
      !isFurniture(textOf(side, own))
    );
  });
}

function isClause(comparing: Comparing, side: Side, own: Range, other: Range, rest: Range): boolean {
  const otherSide = side === comparing.page ? comparing.version : comparing.page;
  if (other[1] === other[0]) {
    if (comparing.english && isTellingWord(side, own)) return true;
    if (comparing.english && isLonePhrase(comparing, side, own, otherSide, rest)) return true;
  }
  const content = newContent(comparing, side, own);
  if (own[1] - own[0] < 2 || content === 0) return false;
  const told = unexplained(comparing, side, own, otherSide, rest);
  if (other[1] === other[0] && endsClause(side, own)) {
    const there = told > 0 || content >= LEAST_CONTENT;
    if (there && REASONS.has(side.keys[own[0]] ?? '') && movedContent(comparing, side, own) < content)
      return true;
    if (content >= LEAST_SET_OFF && told >= LEAST_SET_OFF && isSetOff(side, own)) return true;
  }
  return own[1] - own[0] >= LEAST_WORDS && content >= LEAST_CONTENT && told >= LEAST_TOLD;
}

/** Words of the frames that leave open what follows: "it is not clear whether", "there is no evidence that". */
const OPEN_QUESTION = new Set(
  `clear unclear known unknown sure unsure certain uncertain evidence proof doubt question suggestion indication sign
  signs risk chance danger possibility likelihood prospect fear fears hope hopes speculation suspicion rumor rumors
  claim claims concern concerns theory possible probable likely unlikely conceivable plausible`.split(/\s+/),
);
const ASKS = new Set(['whether', 'if', 'that', 'who', 'what', 'why', 'how', 'when', 'where']);

/** Whether a range is a frame that leaves the statement behind it open. */
const isOpenFrame = ({ keys }: Side, [from, to]: Range): boolean =>
  ASKS.has(keys[to - 1] ?? '') && keys.slice(from, to).some(word => OPEN_QUESTION.has(word));

/** What holds on a condition is left open. */
const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'pending']);

const leavesOpen = (side: Side, range: Range): boolean =>
  CONDITIONS.has(side.keys[range[0]] ?? '') || isOpenFrame(side, range);

/** A comma or dash stands before the range. */
const isSetOff = ({ words }: Side, [from]: Range): boolean =>
  /^[,;:(–—-]$/.test(words.text.tokens[(words.token[from] ?? 0) - 1]?.text ?? '');

/** A mark follows the range: the clause, or the sentence, is over. */
const endsClause = ({ words }: Side, [, to]: Range): boolean => {
  const { tokens } = words.text;
  const next = tokens[(words.lastToken[to - 1] ?? 0) + 1];
  return !next || next.kind === 'mark';
};
