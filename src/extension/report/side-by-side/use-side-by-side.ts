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

/** Where a comparison stands that is made for this page alone. */
export interface Progress {
  readonly isGoing: boolean;
  /** Why it did not work; null where it did. */
  readonly why: string | null;
}

const DONE: Progress = { isGoing: false, why: null };

/** The article's rows beside a version, or alone without one. Texts are aligned anew only where one has changed. */
export function useSideBySide(
  report: Report,
  version: Version | null,
): { readonly rows: readonly Row[]; readonly progress: Progress } {
  const { article } = report;
  const { findings, progress } = useFindings(report, version);
  const pairs = useMemo(
    () =>
      version
        ? alignTexts(article, version)
        : article.sentences.map(page => ({ page, version: null, moved: false })),
    [article.text, version?.text],
  );
  const rows = useMemo(() => toRows(pairs, article.text, version?.text ?? null, findings), [pairs, findings]);
  return { rows, progress };
}

interface Further {
  readonly found: readonly Finding[];
  readonly progress: Progress;
}

const NONE: Further = { found: [], progress: DONE };

/** The report's findings, or where it tells none against this version, those that a comparison with it gives. */
function useFindings(
  report: Report,
  version: Version | null,
): { readonly findings: readonly Finding[]; readonly progress: Progress } {
  const own = useMemo(
    () => report.findings.filter(({ versionId }) => versionId === null || versionId === version?.id),
    [report, version?.id],
  );
  const [{ found, progress }, setFurther] = useState(NONE);
  const isTold = version === null || version.id === referenceOf(report);
  useEffect(() => {
    if (isTold) return setFurther(NONE);
    let isWanted = true;
    setFurther({ found: [], progress: { isGoing: true, why: null } });
    // The whole comparison and the lexicon it needs are loaded only now.
    import('./findings-against.ts')
      .then(({ findingsAgainst }) => findingsAgainst(report.article, version))
      .then(
        all => isWanted && setFurther({ found: all, progress: DONE }),
        (error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          if (isWanted) setFurther({ found: [], progress: { isGoing: false, why } });
        },
      );
    return () => {
      isWanted = false;
    };
  }, [isTold, report.article.text, version?.text]);
  const findings = useMemo(() => (isTold ? own : [...own, ...found]), [isTold, own, found]);
  return { findings, progress: isTold ? DONE : progress };
}
