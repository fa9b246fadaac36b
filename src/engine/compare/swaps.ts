import type { Stretch } from './align-words.ts';
import { MOVED, SAME } from './alignment.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from './comparing.ts';

/** Between these, two words may change places without changing the sense: "bread and butter". */
const LEVEL = new Set(['and', 'or', 'with', 'nor', 'versus', 'vs']);

const COMPARING = new Set(['than', 'before', 'after', 'over', 'not', 'rather', 'against', 'from', 'to']);

/**
 * Two stretches of a sentence that changed places round words that were kept: "A beat B" for "B beat A". Each
 * stretch holds nothing but words moved from the other; in a list or a pair joined by "and" the order is free.
 */
export function findSwaps(comparing: Comparing, view: PairView): Stretch[] {
  const { page } = comparing;
  const moved = view.edits.filter(
    edit => onlyMoved(comparing, page, edit.page) && onlyMoved(comparing, comparing.version, edit.version),
  );
  const swaps: Stretch[] = moved.filter(edit => isTurned(comparing, edit));
  for (let one = 0; one + 1 < moved.length; one += 1) {
    const first = moved[one];
    const second = moved[one + 1];
    if (!first || !second) continue;
    if (!leadsTo(page, first.page, second.version) || !leadsTo(page, second.page, first.version)) continue;
    const pivot: Range = [first.page[1], second.page[0]];
    if (isLevel(comparing, pivot)) continue;
    swaps.push({ page: [first.page[0], second.page[1]], version: [first.version[0], second.version[1]] });
  }
  return swaps;
}

function onlyMoved(comparing: Comparing, side: Side, [from, to]: Range): boolean {
  let any = false;
  for (let at = from; at < to; at += 1) {
    if (side.relation[at] === MOVED) any = true;
    else if (isContent(comparing, side, at)) return false;
  }
  return any;
}

const leadsTo = (side: Side, [from, to]: Range, [least, most]: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const partner = side.partner[at] ?? -1;
    if (partner >= 0 && (partner < least || partner >= most)) return false;
  }
  return true;
};

/** Nothing but "and", "or" and commas between the two. */
function isLevel({ page }: Comparing, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1)
    if (page.relation[at] === SAME && !LEVEL.has(page.keys[at] ?? '')) return false;
  return true;
}

/** "More surprised than thrilled": two words that changed places round a comparison inside one edit. */
function isTurned(
  { page, version }: Comparing,
  { page: [from, to], version: [least, most] }: Stretch,
): boolean {
  const pivot = page.keys.slice(from, to).findIndex(word => COMPARING.has(word));
  if (pivot < 0 || !version.keys.slice(least, most).includes(page.keys[from + pivot] ?? '')) return false;
  const places = Array.from(page.partner.subarray(from, to)).filter(partner => partner >= 0);
  return places.length > 1 && places.every((place, index) => index === 0 || place < (places[index - 1] ?? 0));
}
