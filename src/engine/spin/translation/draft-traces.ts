import type { Draft } from '../../../story/finding.ts';
import { likelyLanguages } from './languages.ts';
import type { Trace } from './trace.ts';

/** Log odds of the page from which a trace is shown: writers of English make each slip now and then. */
const SHOWN = { sure: -0.5, likely: 1.5 } as const;
/** Confidence of a single trace on a page that is as likely translated as not. */
const CONFIDENCE = { sure: 0.75, likely: 0.55 } as const;

/** The findings of kind `translation`: traces on a page that as a whole reads translated; none overlaps another if no trace does. */
export function draftTraces(text: string, traces: readonly Trace[], pageLogOdds: number): Draft[] {
  const languages = likelyLanguages(traces);
  const source = languages
    ? `; the page seems to come from ${languages}`
    : '; this looks carried over from another language';
  return traces
    .filter(({ sureness }) => pageLogOdds >= SHOWN[sureness])
    .map(trace => ({
      kind: 'translation',
      severity: 'note',
      start: trace.start,
      end: trace.end,
      text: text.slice(trace.start, trace.end),
      was: trace.usual,
      confidence: Math.min(0.95, CONFIDENCE[trace.sureness] + 0.04 * Math.max(0, pageLogOdds)),
      why: `${trace.why}${source}.`,
    }));
}
