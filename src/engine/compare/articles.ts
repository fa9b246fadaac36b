import type { Range, Side } from './comparing.ts';

/** Whether a folded word is "a" or "an". */
export const isIndefinite = (word: string | undefined): boolean => word === 'a' || word === 'an';

/** A range without the "a" or "an" that begins it: where a changed word asks for the other one, both are changed. */
export const behindArticle = ({ keys }: Side, [from, to]: Range): Range => [
  isIndefinite(keys[from]) ? from + 1 : from,
  to,
];
