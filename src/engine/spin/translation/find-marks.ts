import { HABITS } from './mark-habits.ts';
import type { Trace } from './trace.ts';

/** Marks, figures, times and credit lines set as in other languages. */
export function findMarks(text: string): Trace[] {
  return HABITS.flatMap(({ name, pattern, sureness, from, why }) =>
    [...text.matchAll(pattern)].map((match): Trace => {
      const marked = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(marked);
      return { start, end: start + marked.length, sureness, habit: name, usual: null, from, why };
    }),
  );
}
