import { check } from '../../engine/check.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { openLexicon } from '../../engine/lexicon/open-lexicon.ts';
import { readPackagedFile } from '../../lookup/sources/http.ts';
import type { Article } from '../../story/article.ts';
import type { Report } from '../../story/report.ts';
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

/** The report on an article against the versions known so far. */
export async function assess(article: Article, versions: readonly Version[]): Promise<Report> {
  lexicon ??= readLexicon();
  return check(article, versions, await lexicon);
}
