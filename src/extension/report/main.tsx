import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { text } from '../browser/text.ts';
import { NoReport } from './no-report.tsx';
import { ReportPage } from './report-page.tsx';
import { useSubject } from './use-subject.ts';

/** The tab whose report is shown: `report.html?tab=12`. */
function subjectTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

function Page({ tabId }: { readonly tabId: number | null }) {
  const subject = useSubject(tabId);
  if (!subject) return null;
  const { state, report } = subject;
  document.title = [report?.article.title, text('reportTitle')].filter(Boolean).join(' – ');
  if (tabId === null || !report) return <NoReport state={state} />;
  return <ReportPage tabId={tabId} report={report} subject={subject} />;
}

const root = document.getElementById('report');
if (root) {
  dressPage();
  render(<Page tabId={subjectTab()} />, root);
}
