import type { Word } from './words.ts';

/** Ids have 16 bits. */
const ID_SPAN = 0x10000;

/**
 * Asks of an original of two words or more whether the page itself says it somewhere: a spinner that keeps headlines
 * and quotations, or meets a word in one inflection only, leaves the same thing under two names.
 */
export function readEchoes(words: readonly Word[]): (original: ArrayLike<number>) => boolean {
  const pairs = new Set<number>();
  words.forEach(({ id, joined, hyphened }, i) => {
    const next = words[i + 1]?.id ?? -1;
    if ((joined || hyphened) && id >= 0 && next >= 0) pairs.add(id * ID_SPAN + next);
  });
  return original => {
    for (let i = 1; i < original.length; i++)
      if (!pairs.has((original[i - 1] ?? 0) * ID_SPAN + (original[i] ?? 0))) return false;
    return original.length > 1;
  };
}
