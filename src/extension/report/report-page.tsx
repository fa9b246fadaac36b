import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../../story/report.ts';
import { Icon } from '../browser/icon.tsx';
import { isWorking } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { Evidence } from './evidence/evidence.tsx';
import { ExportsBar } from './exports-bar.tsx';
import { Head } from './head.tsx';
import { Provenance } from './provenance/provenance.tsx';
import { statePoints } from './provenance/states.ts';
import { Timeline } from './provenance/timeline.tsx';
import { SideBySide } from './side-by-side/side-by-side.tsx';
import { referenceOf } from './side-by-side/use-side-by-side.ts';
import type { Subject } from './use-subject.ts';

interface ReportPageProps {
  readonly tabId: number;
  readonly report: Report;
  readonly subject: Subject;
}

/** The whole report: the answer, the two texts side by side, who copied whom, what it rests on; all to take along. */
export function ReportPage({ tabId, report, subject }: ReportPageProps) {
  const { state, versions, isGone } = subject;
  const [chosen, setChosen] = useState<string | null>(null);
  const known = report.versions.flatMap(({ id }) => versions.find(version => version.id === id) ?? []);
  const wanted = chosen ?? referenceOf(report);
  const version = known.find(one => one.id === wanted) ?? known[0] ?? null;
  const dismissed = (state?.dismissed ?? []).join(' ');
  const setAside = useMemo(() => new Set(state?.dismissed), [dismissed]);
  return (
    <>
      <header class="masthead">
        <Icon name="thread" />
        <b>{text('reportTitle')}</b>
        <nav aria-label={text('reportContents')}>
          <a href="#side-by-side">{text(version ? 'reportSideBySide' : 'reportText')}</a>
          {version && <a href="#provenance">{text('versionsTitle')}</a>}
          <a href="#evidence">{text('reportEvidence')}</a>
        </nav>
        <ExportsBar report={report} evidence={state?.evidence ?? {}} setAside={setAside} />
      </header>
      <main class="report">
        <p class="report-status" role="status">
          {isGone && text('reportGoneHint')}
          {!isGone && state && isWorking(state.phase) && text('progressLooking')}
        </p>
        <Head report={report} setAside={setAside} />
        <SideBySide report={report} known={known} version={version} onVersion={setChosen} setAside={setAside}>
          <Timeline
            tabId={tabId}
            points={statePoints(report, state?.states ?? [], state?.evidence ?? {})}
            chosen={version?.id ?? null}
            onVersion={setChosen}
            trouble={state?.trouble ?? null}
          />
        </SideBySide>
        <Provenance report={report} chosen={version?.id ?? null} onVersion={setChosen} />
        {state && <Evidence report={report} state={state} />}
      </main>
    </>
  );
}
