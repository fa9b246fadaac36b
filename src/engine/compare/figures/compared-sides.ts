import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from '../comparing.ts';

const DEGREES = /^(?:more|fewer|less)$/;
/** "More women than men", "more of the women than of the men". */
const REACH = 4;

interface Compared {
  readonly from: number;
  /** Content words between the degree and "than", and behind "than". */
  readonly much: readonly number[];
  readonly little: readonly number[];
  readonly degree: string;
}

/** "More women than men" turned to "more men than women": the two changed places. Only where the text is reworded. */
export function findTurnedSides(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const here = comparedIn(comparing, page, view.page);
  const there = here && comparedIn(comparing, version, view.version);
  if (!there || (here.degree === 'more') !== (there.degree === 'more')) return [];
  const crosses = (from: readonly number[], to: readonly number[]) =>
    from.some(at => to.includes(page.partner[at] ?? -1));
  const keeps = crosses(here.much, there.much) || crosses(here.little, there.little);
  if (keeps || !crosses(here.much, there.little) || !crosses(here.little, there.much)) return [];
  const end = (places: readonly number[]) => Math.max(...places) + 1;
  return [{ page: [here.from, end(here.little)], version: [there.from, end(there.little)] }];
}

function comparedIn(comparing: Comparing, side: Side, [from, to]: Range): Compared | undefined {
  for (let than = from + 2; than < to; than += 1) {
    if (side.keys[than] !== 'than') continue;
    for (let at = than - 2; at >= Math.max(from, than - REACH); at -= 1) {
      const degree = side.keys[at] ?? '';
      if (!DEGREES.test(degree)) continue;
      const much = contentIn(comparing, side, [at + 1, than]).slice(-1);
      const little = contentIn(comparing, side, [than + 1, Math.min(to, than + 1 + REACH)]).slice(0, 1);
      if (much.length > 0 && little.length > 0) return { from: at, much, little, degree };
    }
  }
  return undefined;
}

const contentIn = (comparing: Comparing, side: Side, [from, to]: Range): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (isContent(comparing, side, at)) found.push(at);
  return found;
};
