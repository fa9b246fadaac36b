import type { Update } from '../compare/update-notes.ts';
import type { PreparedText } from '../text/prepare.ts';
import type { Swap } from './swaps.ts';
import { findSwaps } from './swaps.ts';
import type { Counterparts, Witness } from './witness.ts';

/** Two texts side by side, as all clues look at them. */
export interface Pair {
  readonly a: Witness;
  readonly b: Witness;
  readonly counterparts: readonly Counterparts[];
  readonly swaps: readonly Swap[];
  /** Notes of update or correction that only one of them carries: `notes` in `a`, `versionNotes` in `b`. */
  readonly update: Update;
}

/** Sets two texts side by side by what they both tell. */
export const pairUp = (
  a: Witness,
  b: Witness,
  { counterparts, update }: Pick<Pair, 'counterparts' | 'update'>,
): Pair => ({
  a,
  b,
  counterparts,
  swaps: findSwaps(a.text, b.text, counterparts),
  update,
});

/** A place in each text that answers to one in the other: a sentence and its counterpart, words put for others. */
interface Match<T> {
  readonly a: T;
  readonly b: T;
}

/** Measures both texts over the places that answer to one another. */
export const ofBoth = <T, R>(
  { a, b }: Pair,
  matches: readonly Match<T>[],
  measure: (text: PreparedText, places: readonly T[]) => R,
): [a: R, b: R] => [
  measure(
    a.text,
    matches.map(match => match.a),
  ),
  measure(
    b.text,
    matches.map(match => match.b),
  ),
];
