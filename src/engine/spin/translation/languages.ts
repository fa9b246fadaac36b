import type { Trace } from './trace.ts';

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'Arabic',
    de: 'German',
    es: 'Spanish',
    fr: 'French',
    hi: 'Hindi',
    it: 'Italian',
    nl: 'Dutch',
    pl: 'Polish',
    pt: 'Portuguese',
    ru: 'Russian',
    tr: 'Turkish',
    uk: 'Ukrainian',
    zh: 'Chinese',
  }),
);
/** One trace may be anyone's slip. */
const FEWEST_HABITS = 2;
/** More languages than these are no answer. */
const MOST_NAMED = 2;

/** The languages that most of a page's sure traces point to, in words; null where the evidence allows no answer. */
export function likelyLanguages(traces: readonly Trace[]): string | null {
  const sure = new Map(
    traces.filter(({ sureness }) => sureness === 'sure').map(trace => [trace.habit, trace.from]),
  );
  const votes = new Map<string, number>();
  for (const from of sure.values()) for (const code of from) votes.set(code, (votes.get(code) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  // More than half of the traces must agree: scattered ones are a writer's, not a language's.
  if (most < FEWEST_HABITS || most * 2 <= sure.size) return null;
  const names = [...votes].filter(([, count]) => count === most).flatMap(([code]) => NAMES.get(code) ?? []);
  return names.length > 0 && names.length <= MOST_NAMED ? names.join(' or ') : null;
}
