import { checkInSteps } from '../../engine/check.ts';
import type { Article } from '../../story/article.ts';
import type { Report, SourceAnswer } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';
import { breathe } from '../browser/breathe.ts';
import { englishLexicon } from '../browser/lexicon.ts';

/** The report on an article against the versions known so far. Rejects with the signal's reason. */
export async function assess(
  article: Article,
  versions: readonly Version[],
  sources: readonly SourceAnswer[],
  signal: AbortSignal,
): Promise<Report> {
  const steps = checkInSteps(article, versions, await englishLexicon(), { sources });
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
