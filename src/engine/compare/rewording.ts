import { type Alignment, INFLECTED, MOVED, SAME } from './alignment.ts';
import type { PairView } from './comparing.ts';
import { FUNCTION_WEIGHT } from './sentence-words.ts';
import type { Words } from './words.ts';

/** The part of the content words in the page's paired sentences that the version does not have there. */
export function measureRewording(
  page: Words,
  weights: Float64Array,
  alignment: Alignment,
  views: readonly PairView[],
): number {
  let all = 0;
  let changed = 0;
  for (const view of views)
    for (let at = view.page[0]; at < view.page[1]; at += 1) {
      if ((weights[page.ids[at] ?? 0] ?? 0) <= FUNCTION_WEIGHT) continue;
      const relation = alignment.pageRelation[at];
      all += 1;
      if (relation !== SAME && relation !== MOVED && relation !== INFLECTED) changed += 1;
    }
  return all > 0 ? changed / all : 0;
}
