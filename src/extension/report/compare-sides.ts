import { compareTexts } from '../../engine/compare/compare-texts.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { openLexicon } from '../../engine/lexicon/open-lexicon.ts';
import { prepare } from '../../engine/text/prepare.ts';
import { readPackagedFile } from '../../lookup/sources/http.ts';
import type { Report } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';
import { addressOf } from '../browser/api.ts';
import { alignedPairs } from './aligned.ts';
import { type Row, toRows } from './rows.ts';

let lexicon: Promise<Lexicon> | null = null;
const readLexicon = async (): Promise<Lexicon> =>
  openLexicon(await readPackagedFile(addressOf('english.lexicon')));

/** The report's article beside one version, row by row. The alignment is the one the findings were made from. */
export async function compareSides({ article, findings }: Report, version: Version): Promise<Row[]> {
  lexicon ??= readLexicon();
  const page = prepare(article.text, article.language);
  const other = prepare(version.text, article.language);
  const { pairs } = compareTexts({ text: page }, { text: other }, await lexicon);
  return toRows(alignedPairs(pairs, page.sentences, other.sentences), article.text, version.text, findings);
}
