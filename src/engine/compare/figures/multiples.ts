import type { Stretch } from '../align/align-words.ts';
import { NONE } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Comparing,
  isContent,
  type PairView,
  placeOfWord,
  type Range,
  type Side,
} from '../comparing.ts';

/** "Twice as many", "half as often", "three times as much": equality with neither. */
const isMultiplier = (word: string | undefined): boolean =>
  word === 'twice' || word === 'half' || word === 'times' || word === 'not' || beginsWithDigit(word);
/** Between the two words "as" stand a degree and what is compared. */
const LONGEST = 6;
const WITHIN = 4;

interface Multiple {
  readonly start: number;
  /** Content words before and behind the second "as". */
  readonly much: readonly number[];
  readonly little: readonly number[];
}

/** "Twice as many men as women" turned to "twice as many women as men". */
export function findTurnedMultiples(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const here = multipleIn(comparing, page, view.page);
  const there = here && multipleIn(comparing, version, view.version);
  if (!there) return [];
  const crosses = (from: readonly number[], to: readonly number[]) =>
    from.some(at => page.relation[at] !== NONE && to.includes(page.partner[at] ?? -1));
  if (!crosses(here.much, there.little) || !crosses(here.little, there.much)) return [];
  const end = (places: readonly number[]) => Math.max(...places) + 1;
  return [
    {
      page: [here.start, end(here.little)],
      version: [there.start, end(there.little)],
    },
  ];
}

function multipleIn(comparing: Comparing, side: Side, [from, to]: Range): Multiple | undefined {
  for (let first = from + 1; first < to; first += 1) {
    if (side.keys[first] !== 'as' || !isMultiplier(side.keys[first - 1])) continue;
    const second = placeOfWord(side, 'as', [first + 2, Math.min(to, first + LONGEST + 1)]);
    if (second < 0) continue;
    // The degree itself, "many", is not what is compared.
    const much = contentIn(comparing, side, [first + 2, second]);
    const little = contentIn(comparing, side, [second + 1, Math.min(to, second + 1 + WITHIN)]);
    if (much.length > 0 && little.length > 0) return { start: first - 1, much, little };
  }
  return undefined;
}

const contentIn = (comparing: Comparing, side: Side, [from, to]: Range): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (isContent(comparing, side, at)) found.push(at);
  return found;
};
