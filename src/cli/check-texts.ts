import { check } from '../engine/check.ts';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import type { MemoryLibrary } from '../lookup/library/memory-library.ts';
import type { Article } from '../story/article.ts';
import type { Report, SourceAnswer } from '../story/report.ts';
import type { Version } from '../story/version.ts';
import { askLibrary } from './library-file.ts';

/** What the command line checks with: the lexicon, and the library if one was given. */
export interface Bench {
  readonly lexicon: Lexicon;
  readonly library: MemoryLibrary | null;
  readonly signal: AbortSignal;
}

/** A report, and the versions it speaks of. */
export interface Checked {
  readonly report: Report;
  readonly versions: readonly Version[];
}

/** Checks an article against the versions given and those the library knows. */
export async function checkTexts(
  article: Article,
  given: readonly Version[],
  bench: Bench,
): Promise<Checked> {
  const { lexicon, library, signal } = bench;
  const versions = [...given];
  const sources: SourceAnswer[] = [];
  if (library) {
    const taken = new Set(given.map(({ id }) => id));
    const kept = await askLibrary(library, article.text, taken, signal);
    versions.push(...kept.versions);
    sources.push(kept.answer);
  }
  return { report: check(article, versions, lexicon, { sources }), versions };
}
