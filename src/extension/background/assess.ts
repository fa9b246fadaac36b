import { checkInSteps } from '../../engine/check.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { openLexicon } from '../../engine/lexicon/open-lexicon.ts';
import { readPackagedFile } from '../../lookup/sources/http.ts';
import type { Article } from '../../story/article.ts';
import type { Report, SourceAnswer } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';
import { addressOf } from '../browser/api.ts';

/** Opened once a worker's life, at its first check: a click that only clears does not wait for it. */
let lexicon: Promise<Lexicon> | null = null;

async function readLexicon(): Promise<Lexicon> {
  try {
    return openLexicon(await readPackagedFile(addressOf('english.lexicon')));
  } catch (error) {
    lexicon = null;
    throw error;
  }
}

/** Lets what waits (a message, a stop) go first. */
const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** The report on an article against the versions known so far. Rejects with the signal's reason. */
export async function assess(
  article: Article,
  versions: readonly Version[],
  sources: readonly SourceAnswer[],
  signal: AbortSignal,
): Promise<Report> {
  lexicon ??= readLexicon();
  const steps = checkInSteps(article, versions, await lexicon, { sources });
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
