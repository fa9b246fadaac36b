import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../../story/finding.ts';
import type { Report } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { alignTexts } from './align-texts.ts';
import { type Row, toRows } from './rows.ts';

/** The version that the report's findings are told against, where there is one. */
export function referenceOf({ findings, lineage, versions }: Report): string | null {
  const told = findings.find(finding => finding.versionId !== null)?.versionId;
  const isCopy = (relation: string) => relation === 'copy' || relation === 'same-text';
  const copies = versions.filter(({ relation }) => isCopy(relation));
  return told ?? copies.find(({ id }) => id === lineage.original)?.id ?? copies[0]?.id ?? null;
}

/** The article's rows beside a version, or alone without one. Texts are aligned anew only where one has changed. */
export function useSideBySide(report: Report, version: Version | null): readonly Row[] {
  const { article } = report;
  const findings = useFindings(report, version);
  const pairs = useMemo(
    () =>
      version
        ? alignTexts(article, version)
        : article.sentences.map(page => ({ page, version: null, moved: false })),
    [article.text, version?.text],
  );
  return useMemo(() => toRows(pairs, article.text, version?.text ?? null, findings), [pairs, findings]);
}

/** The report's findings, or where it tells none against this version, those that a comparison with it gives. */
function useFindings(report: Report, version: Version | null): readonly Finding[] {
  const own = useMemo(
    () => report.findings.filter(({ versionId }) => versionId === null || versionId === version?.id),
    [report, version?.id],
  );
  const [more, setMore] = useState<readonly Finding[]>([]);
  const isTold = version === null || version.id === referenceOf(report);
  useEffect(() => {
    let isWanted = true;
    setMore([]);
    if (!isTold)
      // The whole comparison and the lexicon it needs are loaded only now.
      void import('./findings-against.ts').then(async ({ findingsAgainst }) => {
        const found = await findingsAgainst(report.article, version);
        if (isWanted) setMore(found);
      });
    return () => {
      isWanted = false;
    };
  }, [isTold, report.article.text, version?.text]);
  return useMemo(() => (isTold ? own : [...own, ...more]), [isTold, own, more]);
}
