import type { Stretch } from '../align/align-words.ts';
import { NONE } from '../align/alignment.ts';
import {
  type Comparing,
  firstContent,
  type PairView,
  placeOfWord,
  type Range,
  type Side,
} from '../comparing.ts';

/** What "only" bears on begins within so many words behind it. */
const REACH = 3;

/** Whether a word tells what the rest bears on. */
export const mayMoveFocus = (word: string): boolean => word === 'only';

/** "Only the guards saw him", "the guards only saw him": one word bears on another part of the sentence. */
export function findMovedFocus(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const [here, there] = [onlyIn(page, view.page), onlyIn(version, view.version)];
  if (here < 0 || there < 0) return [];
  const ours = focusOf(comparing, page, here, view.page);
  const theirs = focusOf(comparing, version, there, view.version);
  if (ours < 0 || theirs < 0 || page.relation[ours] === NONE || version.relation[theirs] === NONE) return [];
  const [same, other] = [page.partner[ours] ?? -1, version.partner[theirs] ?? -1];
  // What stood behind it stands before it now, with what it bears on now still before it there.
  const isMoved = (other < here && same > theirs) || (same < there && other > ours);
  if (!isMoved || !isSubject(page, version, here, there)) return [];
  return [
    {
      page: [Math.min(here, other), Math.max(here, ours) + 1],
      version: [there, Math.max(theirs, there) + 1],
    },
  ];
}

/** "Only" begins a clause, with the subject behind it, on one side alone. */
const isSubject = (page: Side, version: Side, here: number, there: number): boolean =>
  beginsClause(page, here) !== beginsClause(version, there);

const beginsClause = ({ keys, words }: Side, at: number): boolean => {
  const before = words.text.tokens[(words.token[at] ?? 0) - 1];
  return (
    at === 0 ||
    before === undefined ||
    (before.kind === 'mark' && !/^[()]$/.test(before.text)) ||
    words.sentenceStart.includes(at) ||
    /^(?:that|and|but|because|while|when|if)$/.test(keys[at - 1] ?? '')
  );
};

/** The place of the one "only" of a sentence; -1 without one or with several. */
function onlyIn(side: Side, [from, to]: Range): number {
  const at = placeOfWord(side, 'only', [from, to]);
  if (at < 0 || side.keys[at - 1] === 'not' || side.keys[at - 1] === 'the') return -1;
  return placeOfWord(side, 'only', [at + 1, to]) >= 0 ? -1 : at;
}

const focusOf = (comparing: Comparing, side: Side, only: number, [, most]: Range): number =>
  firstContent(comparing, side, [only + 1, Math.min(most, only + 1 + REACH)]);
