import type { Tables } from '../lexicon/tables.ts';
import { fit } from './fit.ts';
import type { Word } from './words.ts';

/** Whether words i and i + 1 may belong to one expression: a space or a hyphen parts them. */
export const linked = (words: readonly Word[], i: number): boolean =>
  words[i]?.joined === true || words[i]?.hyphened === true;

/** How well ids fit one another, in bits. */
export function innerFit(tables: Tables, ids: ArrayLike<number>): number {
  let bits = 0;
  for (let i = 1; i < ids.length; i++) bits += fit(tables, ids[i - 1] ?? -1, ids[i] ?? -1);
  return bits;
}

/** How well ids would fit in the place of words from .. to - 1: with the word before and the word behind, in bits. */
export function outerFit(
  tables: Tables,
  words: readonly Word[],
  from: number,
  to: number,
  ids: ArrayLike<number>,
): number {
  const before = words[from - 1];
  const after = words[to - 1]?.joined ? words[to] : undefined;
  return (
    (before?.joined ? fit(tables, before.id, ids[0] ?? -1) : 0) +
    (after ? fit(tables, ids[ids.length - 1] ?? -1, after.id) : 0)
  );
}
