import type { Stretch } from '../align-words.ts';
import { NONE } from '../alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  textOf,
} from '../comparing.ts';
import { isFurniture } from '../furniture.ts';
import { certaintyClaim } from './certainty.ts';

/** Fewer words, or fewer of content, are trimming: "a large crowd of people", "a large crowd". */
const LEAST_WORDS = 4;
const LEAST_CONTENT = 3;
/** Set off by a comma, a clause of this many content words is missed: ", leaving no note". */
const LEAST_SET_OFF = 2;
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
      : {
          kind: 'omission',
          severity: 'meaning',
          page: [edit.page[1], edit.page[1]],
          version: edit.version,
          confidence: 0.75,
          why: 'The other version says this; here it is left out.',
        },
  );

/** A clause of the page that the version's sentence does not have. */
export const findPutInClauses = (comparing: Comparing, view: PairView): Claim[] =>
  clauses(comparing, view, comparing.page, edit => [edit.page, edit.version]).map(edit =>
    leavesOpen(comparing.page, edit.page)
      ? certaintyClaim(comparing, view, edit, false)
      : {
          kind: 'addition',
          severity: 'meaning',
          page: edit.page,
          version: [edit.version[1], edit.version[1]],
          confidence: 0.7,
          why: 'The other version does not say this.',
        },
  );

function clauses(
  comparing: Comparing,
  view: PairView,
  side: Side,
  split: (edit: Stretch) => readonly [own: Range, other: Range],
): Stretch[] {
  if (!comparing.light) return [];
  return view.edits.filter(edit => {
    const [own, other] = split(edit);
    return (
      own[1] - own[0] > 1 &&
      other[1] - other[0] <= MOST_OTHER &&
      isClause(comparing, side, own, other) &&
      !isFurniture(textOf(side, own))
    );
  });
}

function isClause(comparing: Comparing, side: Side, own: Range, other: Range): boolean {
  const content = newContent(comparing, side, own);
  if (other[1] === other[0] && content > 0 && endsClause(side, own)) {
    if (REASONS.has(side.keys[own[0]] ?? '')) return true;
    if (content >= LEAST_SET_OFF && isSetOff(side, own)) return true;
  }
  return own[1] - own[0] >= LEAST_WORDS && content >= LEAST_CONTENT;
}

/** Words of the frames that leave open what follows: "it is not clear whether", "there is no evidence that". */
const OPEN_QUESTION = new Set(
  'clear unclear known unknown sure unsure certain uncertain evidence proof doubt question suggestion indication sign'.split(
    ' ',
  ),
);
const ASKS = new Set(['whether', 'if', 'that']);

/** Whether a range is a frame that leaves the statement behind it open. */
const leavesOpen = ({ keys }: Side, [from, to]: Range): boolean =>
  ASKS.has(keys[to - 1] ?? '') && keys.slice(from, to).some(word => OPEN_QUESTION.has(word));

/** Content words of a range that the other text has nowhere in the sentence. */
function newContent(comparing: Comparing, side: Side, [from, to]: Range): number {
  let content = 0;
  for (let at = from; at < to; at += 1)
    if (side.relation[at] === NONE && isContent(comparing, side, at)) content += 1;
  return content;
}

/** A comma or dash stands before the range. */
const isSetOff = ({ words }: Side, [from]: Range): boolean =>
  /^[,;:(–—-]$/.test(words.text.tokens[(words.token[from] ?? 0) - 1]?.text ?? '');

/** A mark follows the range: the clause, or the sentence, is over. */
const endsClause = ({ words }: Side, [, to]: Range): boolean => {
  const { tokens } = words.text;
  const next = tokens[(words.lastToken[to - 1] ?? 0) + 1];
  return !next || next.kind === 'mark';
};
