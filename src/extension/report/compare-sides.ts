import { compareTexts } from '../../engine/compare/compare-texts.ts';
import { prepare } from '../../engine/text/prepare.ts';
import type { Report } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';
import { englishLexicon } from '../browser/lexicon.ts';
import { alignedPairs } from './aligned.ts';
import { type Row, toRows } from './rows.ts';

/** The report's article beside one version, row by row. The alignment is the one the findings were made from. */
export async function compareSides({ article, findings }: Report, version: Version): Promise<Row[]> {
  const page = prepare(article.text, article.language);
  const other = prepare(version.text, article.language);
  const { pairs } = compareTexts({ text: page }, { text: other }, await englishLexicon());
  return toRows(alignedPairs(pairs, page.sentences, other.sentences), article.text, version.text, findings);
}
