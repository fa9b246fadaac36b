import type { Stretch } from '../align-words.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  quoted,
  type Range,
  type Side,
  textOf,
} from '../comparing.ts';

/** Fewer words, or fewer of content, are trimming: "general public reaction", "public reaction". */
const LEAST_WORDS = 4;
const LEAST_CONTENT = 3;
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
  clauses(comparing, view, comparing.version, edit => [edit.version, edit.page]).map(edit => ({
    kind: 'omission',
    severity: 'meaning',
    page: [edit.page[1], edit.page[1]],
    version: edit.version,
    confidence: 0.75,
    why: `Left out here: ${quoted(textOf(comparing.version, edit.version))}.`,
  }));

/** A clause of the page that the version's sentence does not have. */
export const findPutInClauses = (comparing: Comparing, view: PairView): Claim[] =>
  clauses(comparing, view, comparing.page, edit => [edit.page, edit.version]).map(edit => ({
    kind: 'addition',
    severity: 'meaning',
    page: edit.page,
    version: [edit.version[1], edit.version[1]],
    confidence: 0.7,
    why: `The version does not say ${quoted(textOf(comparing.page, edit.page))}.`,
  }));

function clauses(
  comparing: Comparing,
  view: PairView,
  side: Side,
  split: (edit: Stretch) => readonly [own: Range, other: Range],
): Stretch[] {
  if (!comparing.light) return [];
  return view.edits.filter(edit => {
    const [own, other] = split(edit);
    if (other[1] - other[0] > MOST_OTHER) return false;
    if (
      other[1] === other[0] &&
      own[1] - own[0] > 1 &&
      endsClause(side, own) &&
      REASONS.has(side.keys[own[0]] ?? '')
    )
      return true;
    if (own[1] - own[0] < LEAST_WORDS) return false;
    let content = 0;
    for (let at = own[0]; at < own[1]; at += 1)
      if (side.relation[at] === 0 && isContent(comparing, side, at)) content += 1;
    return content >= LEAST_CONTENT;
  });
}

/** A mark follows the range: the clause, or the sentence, is over. */
const endsClause = ({ words }: Side, [, to]: Range): boolean => {
  const { tokens } = words.text;
  const next = tokens[(words.token[to - 1] ?? 0) + 1];
  return !next || next.kind === 'mark';
};
