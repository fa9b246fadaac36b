import { render } from 'preact';
import { i18n } from '../browser/api.ts';
import { tabState, tabVersions } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { applyTheme } from '../browser/theme.ts';
import { ReportPage } from './report-page.tsx';

/** The tab whose report is shown: `report.html?tab=12`. */
function subject(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

async function open(): Promise<void> {
  const root = document.getElementById('report');
  if (!root) return;
  document.documentElement.lang = i18n.getUILanguage();
  document.documentElement.dir = i18n.getMessage('@@bidi_dir');
  applyTheme();
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
