import { NONE } from '../align/alignment.ts';
import { placesOfRun } from '../align/word-runs.ts';
import type { Range, Side } from '../comparing.ts';

/** So many words on either side of a negation make it that one and no other. */
const WINDOW = 2;

/** The sentence with the negation stands elsewhere in the other text, and no pair has it: a quotation turned round. */
export function isDeniedElsewhere(side: Side, at: number, [least, most]: Range, other: Side): boolean {
  if (at - WINDOW < least || at + WINDOW >= most) return false;
  const { ids } = side.words;
  return placesOfRun(other.words, ids, at - WINDOW).some(begin => {
    const there = begin + WINDOW;
    if (there + WINDOW >= other.words.count || other.relation[there] !== NONE) return false;
    for (let step = -WINDOW; step <= WINDOW; step += 1)
      if (other.words.ids[there + step] !== ids[at + step]) return false;
    return true;
  });
}
