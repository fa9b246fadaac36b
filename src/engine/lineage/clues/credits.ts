import type { Pair } from '../pair.ts';
import type { Clue, Witness } from '../witness.ts';
import { clue } from './clue.ts';

/** A page says of itself that it took the text from the other: as good as a date. */
const NAMED = 3;

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const credits = (copy: Witness, origin: Witness): boolean => {
  if (!copy.credit || !origin.outlet) return false;
  const [credit, outlet] = [fold(copy.credit), fold(origin.outlet)];
  return outlet.length > 1 && ` ${credit} `.includes(` ${outlet} `) && fold(copy.outlet ?? '') !== outlet;
};

/** One text's credit line names the other's outlet. */
export function creditsClue({ a, b }: Pair): Clue | null {
  const [aTook, bTook] = [credits(a, b), credits(b, a)];
  if (aTook === bTook) return null;
  const [copy, origin] = aTook ? [a, b] : [b, a];
  return clue(aTook ? -NAMED : NAMED, `The credit line of ${copy.name} names ${origin.outlet}.`);
}
