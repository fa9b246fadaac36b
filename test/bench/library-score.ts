import type { BenchQuery, BenchStory } from './library-stories.ts';

/** What one look-up answered: titles, best first; the bench gives every story its id as title. */
export interface BenchAnswer {
  readonly titles: readonly string[];
  readonly ms: number;
}

/** By kind of copy: what part of the originals, 0–1, was not found first, and of how many copies. */
export function missed(
  queries: readonly BenchQuery[],
  answers: readonly BenchAnswer[],
): Record<string, { readonly part: number; readonly of: number }> {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map(kind => {
      const misses = queries.flatMap((query, at) =>
        query.kind === kind ? [answers[at]?.titles[0] !== query.original.id] : [],
      );
      return [kind, { part: misses.filter(Boolean).length / misses.length, of: misses.length }];
    }),
  );
}

/** Words in a run that two texts hardly share by chance. */
const RUN = 8;
/** Of the shorter text's runs; follow-ups of one newsroom share whole paragraphs, and are copies in part. */
const REUSED = 0.05;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Whether one text was partly copied from the other, by the words alone. */
export function sharesWording(a: string, b: string): boolean {
  const [fewer, more] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size);
  if (!fewer || !more) return false;
  return [...fewer].filter(run => more.has(run)).length > REUSED * fewer.size;
}

/** Strangers for which a story was found that they share no wording with. */
export const falseFinds = (
  strangers: readonly BenchStory[],
  answers: readonly BenchAnswer[],
  textOf: (title: string) => string,
): number =>
  strangers.filter(({ text }, at) => answers[at]?.titles.some(title => !sharesWording(text, textOf(title))))
    .length;

/** The value that this part of all are below, 0–1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
