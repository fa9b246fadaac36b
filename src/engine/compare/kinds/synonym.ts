import { NONE, SYNONYM } from '../alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  quoted,
  type Range,
  type Side,
  textOf,
  widen,
} from '../comparing.ts';

/** Whatever no other kind claimed: said in other words. An edit of nothing but small words is not worth a mark. */
export function findRewording(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  return view.edits
    .filter(edit => reworded(comparing, page, edit.page) || reworded(comparing, version, edit.version))
    .filter(edit => letters(textOf(page, edit.page)) !== letters(textOf(version, edit.version)))
    .map(edit => {
      const { page: here, version: there } = widen(edit, view);
      return {
        kind: 'synonym',
        severity: 'wording',
        page: here,
        version: there,
        confidence: 0.5,
        why: `Said in other words: the version has ${quoted(textOf(version, there))}.`,
      };
    });
}

/** "Sea water", "sea-water" and "seawater" are one word in three spellings. */
const letters = (words: string): string => words.toLowerCase().replace(/[\s-]+/g, '');

function reworded(comparing: Comparing, side: Side, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1)
    if ((side.relation[at] === NONE || side.relation[at] === SYNONYM) && isContent(comparing, side, at))
      return true;
  return false;
}
