import type { Stretch } from '../align-words.ts';
import { ANTONYM, INFLECTED, NONE, SYNONYM } from '../alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  quoted,
  type Range,
  type Side,
  textOf,
  unmatched,
} from '../comparing.ts';
import { areRelated } from '../related-words.ts';

/** A longer edit is a phrase in other words, which no word list can follow. */
const LONGEST = 3;
const MOST_CONTENT = 2;

/**
 * One thing put for another that no dictionary relates: "bus", "helicopter". Where a text is otherwise kept word for
 * word, a writer who wants to say the same takes a word of the same sense; one of another sense says something else.
 */
export function findReplacements(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english || !comparing.light) return [];
  const { page, version } = comparing;
  return view.edits
    .filter(edit => isUnexplained(comparing, edit))
    .map(edit => ({
      kind: 'name',
      severity: 'meaning',
      page: edit.page,
      version: edit.version,
      confidence: 0.55,
      why: `Something else is meant: the version says ${quoted(textOf(version, edit.version))}, here it is ${quoted(textOf(page, edit.page))}.`,
    }));
}

function isUnexplained(comparing: Comparing, edit: Stretch): boolean {
  const { page, version, lexicon } = comparing;
  const ours = ownWords(comparing, page, edit.page);
  const theirs = ownWords(comparing, version, edit.version);
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some(a => theirs.some(b => areRelated(lexicon, a, b)))
  );
}

/** The words of a short edit that have no partner; none where any word is explained, a name or a figure. */
function ownWords(comparing: Comparing, side: Side, range: Range): readonly string[] {
  if (range[1] - range[0] > LONGEST) return [];
  for (let at = range[0]; at < range[1]; at += 1) {
    const relation = side.relation[at];
    if (relation === SYNONYM || relation === INFLECTED || relation === ANTONYM) return [];
  }
  const own = unmatched(side, range).filter(at => isContent(comparing, side, at));
  if (own.length > MOST_CONTENT) return [];
  const plain = own.every(at => side.names[at] !== 1 && /^[a-z]{3,}$/.test(side.keys[at] ?? ''));
  return plain ? own.map(at => side.keys[at] ?? '') : [];
}
