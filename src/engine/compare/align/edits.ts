import type { Stretch } from './align-words.ts';
import { type Alignment, SAME } from './alignment.ts';

/**
 * The stretches of two aligned sentences between words that stand the same in both, in order. One side may be
 * empty: something was put in or left out.
 */
export function findEdits(alignment: Alignment, { page: [a0, a1], version: [b0, b1] }: Stretch): Stretch[] {
  const edits: Stretch[] = [];
  let i = a0;
  let j = b0;
  while (i < a1 || j < b1) {
    const fromPage = i;
    const fromVersion = j;
    while (i < a1 && alignment.pageRelation[i] !== SAME) i += 1;
    while (j < b1 && alignment.versionRelation[j] !== SAME) j += 1;
    if (i > fromPage || j > fromVersion) edits.push({ page: [fromPage, i], version: [fromVersion, j] });
    i += 1;
    j += 1;
  }
  return edits;
}
