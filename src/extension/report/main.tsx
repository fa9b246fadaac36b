import { render } from 'preact';
import { dressPage } from '../browser/dress-page.ts';
import { tabState, tabVersions } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { ReportPage } from './report-page.tsx';

/** The tab whose report is shown: `report.html?tab=12`. */
function subject(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

async function open(): Promise<void> {
  const root = document.getElementById('report');
  if (!root) return;
  dressPage();
  const tabId = subject();
  const draw = async () => {
    const state = tabId === null ? null : await tabState(tabId).get();
    const versions = tabId === null ? [] : await tabVersions(tabId).get();
    document.title = `${state?.report?.article.title ?? ''} – Unspin`;
    render(
      state?.report ? (
        <ReportPage report={state.report} versions={versions} />
      ) : (
        <p class="report">{state?.why ?? text('reportGone')}</p>
      ),
      root,
    );
  };
  await draw();
  if (tabId !== null) tabState(tabId).watch(() => void draw());
}

void open();
