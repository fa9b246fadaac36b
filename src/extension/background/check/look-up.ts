import type { Article } from '../../../story/article.ts';
import type { Version } from '../../../story/version.ts';
import { type SourceRow, tabState } from '../../browser/tab-state.ts';
import { reassess } from '../tab/show-tab.ts';
import { record } from '../tab/tab-record.ts';
import { withRow } from '../tab/with-row.ts';
import { askLibrary } from './kept-articles.ts';
import { lookElsewhere } from './look-elsewhere.ts';
import { lookMore } from './look-more.ts';

/** Asks the local library: always first, and nothing leaves the browser. */
async function lookInLibrary(
  tabId: number,
  check: string,
  article: Article,
  signal: AbortSignal,
): Promise<void> {
  let found: readonly Version[];
  const row = (next: SourceRow) => record(tabId, check, state => ({ sources: withRow(state.sources, next) }));
  await row({ source: 'library', state: 'asking' });
  try {
    const { versions, kept } = await askLibrary(article, signal);
    signal.throwIfAborted();
    const state = versions.length ? 'found' : 'none';
    await Promise.all([
      record(tabId, check, () => ({ kept })),
      row({ source: 'library', state, count: versions.length }),
    ]);
    found = versions;
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return row({ source: 'library', state: 'failed', count: 0, why });
  }
  if (found.length) await reassess(tabId, check, article, signal, found);
}

/** Looks for other versions of the tab's article in the places that may be asked. */
export async function lookUp(tabId: number, check: string, signal: AbortSignal): Promise<void> {
  const state = await tabState(tabId).get();
  if (state?.check !== check || !state.report) return;
  await lookInLibrary(tabId, check, state.report.article, signal);
  await lookFor(tabId, check, null, signal);
}

/** Asks the places that may be asked about what the tab's report says by now. */
async function lookFor(
  tabId: number,
  check: string,
  only: readonly string[] | null,
  signal: AbortSignal,
): Promise<void> {
  const state = await tabState(tabId).get();
  if (state?.check !== check || !state.report) return;
  await lookElsewhere(tabId, check, state.report, state.facts, state.once, only, signal);
}

/** Asks some sources that the reader has allowed this time; what others have answered stands. */
export const askSources = (tabId: number, check: string, sources: readonly string[]): Promise<void> =>
  lookMore(tabId, check, async signal => {
    await record(tabId, check, ({ once }) => ({ once: [...new Set([...once, ...sources])] }));
    await lookFor(tabId, check, sources, signal);
  });
