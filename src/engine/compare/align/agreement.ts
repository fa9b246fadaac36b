import type { Stretch } from './align-words.ts';
import { type Alignment, NONE } from './alignment.ts';
import { FUNCTION_WEIGHT } from './sentence-words.ts';
import type { Words } from './words.ts';

/** 0–1: the weight of the content words of two aligned stretches that have a partner, of whatever relation. */
export function agreementOf(
  page: Words,
  version: Words,
  weights: Float64Array,
  alignment: Alignment,
  { page: ours, version: theirs }: Stretch,
): number {
  let all = 0;
  let paired = 0;
  const count = (words: Words, relation: Uint8Array, [from, to]: readonly [number, number]) => {
    for (let at = from; at < to; at += 1) {
      const weight = weights[words.ids[at] ?? 0] ?? 0;
      if (weight <= FUNCTION_WEIGHT) continue;
      all += weight;
      if (relation[at] !== NONE) paired += weight;
    }
  };
  count(page, alignment.pageRelation, ours);
  count(version, alignment.versionRelation, theirs);
  return all > 0 ? paired / all : 1;
}
