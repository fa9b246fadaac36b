import { reportOn } from '../../../engine/report-on.ts';
import type { Article } from '../../../story/article.ts';
import type { Report, SourceAnswer } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { breathe } from '../../browser/breathe.ts';
import { englishLexicon } from '../../browser/lexicon.ts';
import { compareFurther, type KnownSteps } from './comparisons-kept.ts';

/** Checks that a reader has going on side by side are few. */
const MOST_KEPT = 4;

/** By check, the latest last. A worker that has lost them compares anew. */
const kept = new Map<string, KnownSteps>();

function keep(check: string, steps: KnownSteps): void {
  kept.delete(check);
  kept.set(check, steps);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/**
 * The report on an article against the versions known so far. Of a check's versions only those are compared that
 * its last report did not know. Rejects with the signal's reason.
 * @param early hears a report that has all that differs, before it is known which text was there first, and is waited for
 */
export async function assess(
  check: string,
  article: Article,
  versions: readonly Version[],
  sources: readonly SourceAnswer[],
  signal: AbortSignal,
  early: (report: Report) => Promise<void>,
): Promise<Report> {
  const steps = compareFurther(kept.get(check) ?? null, article, versions, await englishLexicon());
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) {
      keep(check, step.value);
      return reportOn(step.value.at(-1) ?? step.value[0], sources);
    }
    // The browser writes and shows it in the same process, or beside it on few processors: it goes first.
    if (step.value) await early(reportOn(step.value, sources));
    await breathe();
  }
}
