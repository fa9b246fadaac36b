import type { Suspicion } from './suspicion.ts';
import type { Word } from './words.ts';

/**
 * The other places where a text says the very words of a suspicion, and not in a quotation. Single small words are left
 * to their neighbours: "provide" stands for "supply" in one sentence and for itself in the next.
 */
export function sameAgain(words: readonly Word[], found: readonly Suspicion[]): Suspicion[] {
  const byFirst = new Map<number, number[]>();
  words.forEach(({ id, quoted }, i) => {
    if (quoted || id < 0) return;
    const places = byFirst.get(id);
    if (places) places.push(i);
    else byFirst.set(id, [i]);
  });
  const alike = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.id === b.id &&
    (a.written === b.written || a.sentenceStart || b.sentenceStart);
  return different(words, found).flatMap(suspicion => {
    const { from, to } = suspicion;
    const length = to - from;
    if (length === 1 && !words[from]?.capital) return [];
    const standing = words.slice(from, to);
    return (byFirst.get(words[from]?.id ?? -1) ?? [])
      .filter(at => at !== from && standing.every((word, k) => alike(word, words[at + k])))
      .map(at => ({ ...suspicion, from: at, to: at + length }));
  });
}

/** The likeliest of those that say the same of the same words: a page that repeats a term fifty times says one thing. */
function different(words: readonly Word[], found: readonly Suspicion[]): Suspicion[] {
  const best = new Map<string, Suspicion>();
  for (const suspicion of found) {
    const { from, to, original, core, name, listed } = suspicion;
    const standing = words
      .slice(from, to)
      .map(({ id, written, sentenceStart }) => `${id}${written}${sentenceStart}`);
    const key = `${standing}=${Array.from(original)}/${core ? Array.from(core) : ''}${name}${listed}`;
    if (suspicion.logOdds > (best.get(key)?.logOdds ?? Number.NEGATIVE_INFINITY)) best.set(key, suspicion);
  }
  return [...best.values()];
}
