import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';
import { counted, dateText, text } from '../browser/text.ts';
import { Columns } from './columns.tsx';
import { compareSides } from './compare-sides.ts';
import { ExportsBar } from './exports-bar.tsx';
import { Minimap } from './minimap.tsx';
import type { Row } from './rows.ts';
import { VersionTree } from './version-tree.tsx';

interface ReportPageProps {
  readonly report: Report;
  readonly versions: readonly Version[];
}

/** The whole report: what was found, the two texts side by side, who copied whom, and all of it to take along. */
export function ReportPage({ report, versions }: ReportPageProps) {
  const { article, verdict, lineage } = report;
  const known = report.versions.flatMap(({ id }) => versions.find(version => version.id === id) ?? []);
  const [chosen, setChosen] = useState<string | null>(null);
  const [onlyChanges, setOnlyChanges] = useState(false);
  const version = known.find(one => one.id === (chosen ?? lineage.original)) ?? known[0] ?? null;
  const rows = useRows(report, version);
  return (
    <main class="report">
      <header class="report-head">
        <p class="soft">{text('reportTitle')}</p>
        <h1>{article.title || text('untitled')}</h1>
        <p class="soft">
          {[article.outlet, article.byline, article.published && dateText(article.published)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="report-verdict">{verdict.summary}</p>
        <ul class="bullets soft">
          {verdict.reasons.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <ExportsBar report={report} />
      </header>
      {report.versions.length > 0 && (
        <section class="report-part">
          <h2>{text('versionsTitle')}</h2>
          <div class="tree-frame">
            <VersionTree report={report} />
          </div>
          <ul class="bullets soft">
            {lineage.evidence.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="report-part">
        <div class="report-choices">
          <h2>{text('reportSideBySide')}</h2>
          <span class="soft">{counted('findingsCount', report.findings.length)}</span>
          {known.length > 1 && (
            <label>
              {text('reportVersion')}{' '}
              <select
                class="field"
                value={version?.id ?? ''}
                onChange={event => setChosen(event.currentTarget.value)}
              >
                {known.map(one => (
                  <option key={one.id} value={one.id}>
                    {[one.outlet, one.title].filter(Boolean).join(': ') || text('untitled')}
                  </option>
                ))}
              </select>
            </label>
          )}
          {version && (
            <label>
              <input
                type="checkbox"
                checked={onlyChanges}
                onChange={event => setOnlyChanges(event.currentTarget.checked)}
              />{' '}
              {text('reportOnlyChanges')}
            </label>
          )}
        </div>
        {version ? (
          <>
            <Columns report={report} version={version} rows={rows} onlyChanges={onlyChanges} />
            <Minimap report={report} rows={rows} />
          </>
        ) : (
          <p>{text('noVersions')}</p>
        )}
      </section>
    </main>
  );
}

/** The rows of the article beside a version, as soon as they are worked out. */
function useRows(report: Report, version: Version | null): readonly Row[] {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    let isWanted = true;
    setRows([]);
    if (version)
      void compareSides(report, version).then(worked => {
        if (isWanted) setRows(worked);
      });
    return () => {
      isWanted = false;
    };
  }, [report, version]);
  return rows;
}
