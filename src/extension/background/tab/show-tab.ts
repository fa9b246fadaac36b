import type { Article } from '../../../story/article.ts';
import type { Finding } from '../../../story/finding.ts';
import type { Report, ReportVersion } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { englishLexicon } from '../../browser/lexicon.ts';
import { settings } from '../../browser/settings.ts';
import { type TabState, tabState } from '../../browser/tab-state.ts';
import { assess } from './assess.ts';
import { showBadge } from './badge.ts';
import { showOnPage } from './page.ts';
import { keepAnswers, quotationRows } from './quotation-rows.ts';
import { record, recordReport } from './tab-record.ts';

/**
 * Shows the tab's state where the reader looks: the findings on the page, their count on the toolbar, and which of
 * the quotations can be looked up.
 */
export const showTab = async (tabId: number): Promise<void> => showState(tabId, await tabState(tabId).get());

/** Shows the findings; answers those that the page does not show. */
async function showFindings(tabId: number, state: TabState, report: Report): Promise<readonly string[]> {
  const badge = showBadge(tabId, state);
  const standing = report.findings.filter(finding => !state.dismissed.includes(finding.id));
  const notPlaced = state.given
    ? standing.map(finding => finding.id)
    : await showStanding(tabId, standing, report.versions);
  await badge;
  return notPlaced;
}

async function showState(tabId: number, state: TabState | null): Promise<void> {
  if (!state?.report) return showBadge(tabId, state);
  const notPlaced = await showFindings(tabId, state, state.report);
  const rows = quotationRows(state.report, await englishLexicon(), await settings.get());
  await record(tabId, state.check, ({ quotations }) => ({
    notPlaced,
    quotations: keepAnswers(rows, quotations),
  }));
}

/** The findings that the page does not show. A page that cannot show any takes nothing from the report. */
async function showStanding(
  tabId: number,
  standing: readonly Finding[],
  versions: readonly ReportVersion[],
): Promise<readonly string[]> {
  try {
    return (await showOnPage(tabId, standing, versions)).notPlaced;
  } catch {
    return standing.map(finding => finding.id);
  }
}

/** Compares the tab's article with all versions that are known by now and some `more`, and shows what came of it. */
export async function reassess(
  tabId: number,
  check: string,
  article: Article,
  signal: AbortSignal,
  more: readonly Version[] = [],
): Promise<void> {
  let shown = Promise.resolve();
  await recordReport(
    tabId,
    check,
    more,
    (versions, sources, early) => assess(check, article, versions, sources, signal, early),
    (state, isLast) => {
      // One after the other, so that the last one stays.
      shown = shown.then(async () => {
        if (signal.aborted) return;
        if (isLast) await showState(tabId, state);
        else if (state.report) await showFindings(tabId, state, state.report);
      });
      // Waited for below, unless writing fails first.
      shown.catch(() => undefined);
    },
  );
  await shown;
  signal.throwIfAborted();
}
