import type { Update } from '../compare/update-notes.ts';
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
