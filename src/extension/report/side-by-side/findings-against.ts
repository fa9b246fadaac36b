import { compareTexts } from '../../../engine/compare/compare-texts.ts';
import { findingId } from '../../../engine/finding-id.ts';
import { prepare } from '../../../engine/text/prepare.ts';
import type { Finding } from '../../../story/finding.ts';
import type { Report } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { englishLexicon } from '../../browser/lexicon.ts';
import { interpreter } from '../../browser/told/interpreter.ts';

/** What differs from a version that the report's own findings are not told against; none where it is no copy. */
export async function findingsAgainst(article: Report['article'], version: Version): Promise<Finding[]> {
  const page = prepare(article.text, article.language);
  const other = prepare(version.text, article.language);
  const { drafts } = compareTexts(
    { ...article, text: page },
    { ...version, text: other },
    await englishLexicon(),
  );
  const tell = await interpreter();
  return drafts.map(draft => ({
    ...draft,
    id: findingId(draft),
    versionId: version.id,
    why: tell(draft.why),
  }));
}
