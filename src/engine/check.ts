import type { Article } from '../story/article.ts';
import type { Report, SourceAnswer } from '../story/report.ts';
import { atOnce } from '../story/steps.ts';
import type { Version } from '../story/version.ts';
import { meetVersion, readAloneInSteps } from './known.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { reportOn } from './report-on.ts';

export interface CheckOptions {
  /** What every place answered that was asked for versions. */
  readonly sources?: readonly SourceAnswer[];
}

/**
 * Checks an article step by step, so that a worker can answer messages in between. Yields a report whenever there
 * is a better one – on the article alone first, then after each version – and undefined where there is only time
 * for a pause; returns the last report.
 */
export function* checkInSteps(
  article: Article,
  versions: readonly Version[],
  lexicon: Lexicon,
  { sources = [] }: CheckOptions = {},
): Generator<Report | undefined, Report> {
  let known = yield* readAloneInSteps(article, lexicon);
  let report = reportOn(known, sources);
  for (const version of versions) {
    yield report;
    known = yield* meetVersion(known, version, lexicon);
    report = reportOn(known, sources);
  }
  return report;
}

/** Checks an article against other texts that may be versions of its story, all at once. */
export function check(
  article: Article,
  versions: readonly Version[],
  lexicon: Lexicon,
  options: CheckOptions = {},
): Report {
  return atOnce(checkInSteps(article, versions, lexicon, options));
}
