import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { text } from '../../browser/text.ts';
import { bringInSight } from './bring-in-sight.ts';
import { Columns } from './columns.tsx';
import { Minimap } from './minimap.tsx';
import { Toolbar } from './toolbar.tsx';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useFolds } from './use-folds.ts';
import { useSideBySide } from './use-side-by-side.ts';
import { useSteps } from './use-steps.ts';

interface SideBySideProps {
  readonly report: Report;
  readonly known: readonly Version[];
  readonly version: Version | null;
  readonly onVersion: (id: string) => void;
  readonly setAside: ReadonlySet<string>;
  readonly children?: preact.ComponentChildren;
}

/** The article beside one of its versions: toolbar, columns, minimap. `children` stand between heading and columns. */
export function SideBySide({ report, known, version, onVersion, setAside, children }: SideBySideProps) {
  const [onlyChanges, setOnlyChanges] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const { rows, progress } = useSideBySide(report, version);
  const folds = useFolds(rows, onlyChanges && version !== null, version?.id);
  const { upTo, drawAll } = useDrawnRows(rows.length);
  const steps = useSteps(rows, setAside, drawAll);
  const isDrawn = upTo >= rows.length;
  const hasGone = useRef(false);
  useEffect(() => {
    // Once: rows that come later, another version's, leave the reader where they read.
    if (!isDrawn || hasGone.current) return;
    hasGone.current = true;
    goToNamed();
  }, [isDrawn]);
  const relation = report.versions.find(({ id }) => id === version?.id)?.relation;
  const isOwnReport = relation === 'same-event' || relation === 'unrelated';
  return (
    <section class="report-part" id="side-by-side" aria-labelledby="side-by-side-title">
      <h2 id="side-by-side-title">{text(version ? 'reportSideBySide' : 'reportText')}</h2>
      {children}
      {!version && (
        <p class="hint">
          {text('reportNoVersions')} {steps.count > 0 && text('reportMarkedAlone')}
        </p>
      )}
      {isOwnReport && <p class="hint">{text('reportEvent')}</p>}
      {progress.why !== null && (
        <p class="hint" role="alert">
          {text('checkFailed', progress.why)}
        </p>
      )}
      {(version || steps.count > 0) && (
        <Toolbar
          known={known}
          version={version}
          onVersion={onVersion}
          steps={steps}
          progress={progress}
          onlyChanges={onlyChanges}
          onOnlyChanges={setOnlyChanges}
        />
      )}
      <div class="with-map" ref={table}>
        <Columns
          key={version?.id}
          report={report}
          version={version}
          rows={rows}
          upTo={upTo}
          setAside={setAside}
          folds={folds}
        />
        {steps.count > 0 && (
          <Minimap rows={rows} runs={folds.runs} drawAll={drawAll} setAside={setAside} table={table} />
        )}
      </div>
    </section>
  );
}

/** Goes to the finding in the page's address: when the browser looked for it, it had not been drawn. */
function goToNamed(): void {
  if (!location.hash) return;
  // Makes the style sheet's `:target` of it, which scrolling alone does not.
  location.replace(location.hash);
  const named = document.getElementById(location.hash.slice(1));
  if (named) bringInSight(named);
}
