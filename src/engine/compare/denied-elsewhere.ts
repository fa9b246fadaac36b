import { NONE } from './alignment.ts';
import type { Range, Side } from './comparing.ts';

/** So many words on either side of a negation make it that one and no other. */
const WINDOW = 2;

/** The sentence with the negation stands elsewhere in the other text, and no pair has it: a quotation turned round. */
export function isDeniedElsewhere(side: Side, at: number, [least, most]: Range, other: Side): boolean {
  if (at - WINDOW < least || at + WINDOW >= most) return false;
  const { ids } = side.words;
  for (let there = WINDOW; there + WINDOW < other.words.count; there += 1) {
    let same = other.relation[there] === NONE;
    for (let step = -WINDOW; same && step <= WINDOW; step += 1)
      same = other.words.ids[there + step] === ids[at + step];
    if (same) return true;
  }
  return false;
}
