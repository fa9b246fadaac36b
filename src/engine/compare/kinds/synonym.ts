import type { Stretch } from '../align/align-words.ts';
import { NONE, SYNONYM } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  textOf,
  unmatched,
  widen,
} from '../comparing.ts';
import { isFurniture } from '../vocabulary/furniture.ts';

/** Whatever no other kind claimed: said in other words. An edit of nothing but small words is not worth a mark. */
export function findRewording(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  // A dateline put in or left out rewords nothing.
  const furniture = (edit: Stretch): boolean =>
    (edit.page[0] === edit.page[1] && isFurniture(textOf(version, edit.version))) ||
    (edit.version[0] === edit.version[1] && isFurniture(textOf(page, edit.page)));
  return view.edits
    .filter(edit => !furniture(edit))
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
        why: areSynonyms(comparing, edit)
          ? 'The same is said in other words.'
          : 'The other version has other words here; whether they mean the same is for you to judge.',
      };
    });
}

/** Whether every content word of an edit has a synonym on the other side: of others no one can say that they mean the same. */
function areSynonyms(comparing: Comparing, edit: Stretch): boolean {
  const hasStranger = (side: Side, range: Range): boolean =>
    unmatched(side, range).some(at => isContent(comparing, side, at));
  return !hasStranger(comparing.page, edit.page) && !hasStranger(comparing.version, edit.version);
}

/** "Sea water", "sea-water" and "seawater" are one word in three spellings. */
const letters = (words: string): string => words.toLowerCase().replace(/[\s-]+/g, '');

function reworded(comparing: Comparing, side: Side, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1)
    if ((side.relation[at] === NONE || side.relation[at] === SYNONYM) && isContent(comparing, side, at))
      return true;
  return false;
}
