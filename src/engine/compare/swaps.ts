import type { Stretch } from './align-words.ts';
import { MOVED, SAME } from './alignment.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from './comparing.ts';

/** Between these, two words may change places without changing the sense: "bread and butter". */
const LEVEL = new Set(['and', 'or', 'with', 'nor', 'versus', 'vs']);

const COMPARING = new Set(['than', 'before', 'after', 'over', 'against', 'from', 'to']);

/**
 * Two stretches of a sentence that changed places round words that were kept: "A beat B" for "B beat A". Each
 * stretch holds nothing but words moved from the other; in a list or a pair joined by "and" the order is free.
 */
export function findSwaps(comparing: Comparing, view: PairView): Stretch[] {
  const { page } = comparing;
  const moved = view.edits.filter(
    edit => onlyMoved(comparing, page, edit.page) && onlyMoved(comparing, comparing.version, edit.version),
  );
  const swaps = findTurned(comparing, view);
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

/** How far from the comparing word the things compared are looked for. */
const REACH = 3;

/** "More surprised than thrilled": what stood before a comparing word stands behind it, and the reverse. */
function findTurned({ page, version }: Comparing, view: PairView): Stretch[] {
  const turned: Stretch[] = [];
  const near = (side: Side, from: number, to: number) =>
    Array.from(side.partner.subarray(Math.max(0, from), Math.max(0, to)));
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    if (!COMPARING.has(page.keys[at] ?? '')) continue;
    for (let there = view.version[0]; there < view.version[1]; there += 1) {
      if (version.keys[there] !== page.keys[at]) continue;
      const wentBack = near(page, at - REACH, at).some(
        partner => partner > there && partner <= there + REACH,
      );
      const cameForward = near(page, at + 1, at + 1 + REACH).some(
        partner => partner >= 0 && partner < there && partner >= there - REACH,
      );
      if (wentBack && cameForward)
        turned.push({
          page: [Math.max(view.page[0], at - 1), Math.min(view.page[1], at + 2)],
          version: [Math.max(view.version[0], there - 1), Math.min(view.version[1], there + 2)],
        });
    }
  }
  return turned;
}
