import type { Swap } from './swaps.ts';
import { findSwaps } from './swaps.ts';
import type { Counterparts, Witness } from './witness.ts';

/** Two texts side by side, as all clues look at them. */
export interface Pair {
  readonly a: Witness;
  readonly b: Witness;
  readonly counterparts: readonly Counterparts[];
  readonly swaps: readonly Swap[];
}

/** Sets two texts side by side by what they both tell. */
export const pairUp = (a: Witness, b: Witness, counterparts: readonly Counterparts[]): Pair => ({
  a,
  b,
  counterparts,
  swaps: findSwaps(a.text, b.text, counterparts),
});
