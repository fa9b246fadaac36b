import type { Tables } from '../lexicon/tables.ts';
import { fit } from './fit.ts';
import type { StandInsByWord } from './match-terms.ts';
import { innerFit } from './stretch.ts';
import type { Word } from './words.ts';

/** Two neighbours that both look like stand-ins: "prime velocity" for "top speed". */
export interface PairOfStandIns {
  readonly from: number;
  readonly to: number;
  readonly original: readonly number[];
  /** How much better the originals fit each other, in bits. */
  readonly gain: number;
}

/** The originals must be at home together, and the stand-ins strangers; both in bits. */
const LEAST_FIT = 3;
const LEAST_GAIN = 5;

/** Finds neighbours that no single exchange explains, as each vouches for the other. */
export function pairStandIns(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
): PairOfStandIns[] {
  return words.flatMap((word, i) => {
    if (word.grammar) return [];
    let best: PairOfStandIns | undefined;
    for (const first of standIns[i] ?? []) {
      if (words[first.to - 1]?.joined !== true || words[first.to]?.grammar !== false) continue;
      for (const second of standIns[first.to] ?? []) {
        const together = fit(tables, first.original.at(-1) ?? -1, second.original[0] ?? -1);
        if (together < LEAST_FIT) continue;
        const original = [...first.original, ...second.original];
        const standing = words.slice(i, second.to).map(({ id }) => id);
        const gain = innerFit(tables, original) - innerFit(tables, standing);
        if (gain >= LEAST_GAIN && gain > (best?.gain ?? 0)) best = { from: i, to: second.to, original, gain };
      }
    }
    return best ? [best] : [];
  });
}
