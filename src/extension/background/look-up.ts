import type { Article } from '../../story/article.ts';
import { type SourceRow, tabState } from '../browser/tab-state.ts';
import type { Once } from './consented-sources.ts';
import { askLibrary } from './kept-articles.ts';
import { lookElsewhere } from './look-elsewhere.ts';
import { reassess } from './show-tab.ts';
import { addVersions, record } from './tab-record.ts';
import { join } from './tab-work.ts';
import { withRow } from './with-row.ts';

/** Asks the local library: always first, and nothing leaves the browser. */
async function lookInLibrary(
  tabId: number,
  check: string,
  article: Article,
  signal: AbortSignal,
): Promise<void> {
  const row = (next: SourceRow) => record(tabId, check, state => ({ sources: withRow(state.sources, next) }));
  await row({ source: 'library', state: 'asking' });
  try {
    const { versions, kept } = await askLibrary(article, signal);
    signal.throwIfAborted();
    await record(tabId, check, () => ({ kept }));
    await row({ source: 'library', state: versions.length ? 'found' : 'none', count: versions.length });
    if (!versions.length) return;
    await addVersions(tabId, check, versions);
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return row({ source: 'library', state: 'failed', count: 0, why });
  }
  await reassess(tabId, check, article, signal);
}

const NONE: Once = new Set();

/** Looks for other versions of the tab's article in the places that may be asked. */
export async function lookUp(tabId: number, check: string, signal: AbortSignal, once = NONE): Promise<void> {
  const state = await tabState(tabId).get();
  if (state?.check !== check || !state.report) return;
  if (!once.size) await lookInLibrary(tabId, check, state.report.article, signal);
  await lookElsewhere(tabId, check, state.report, state.facts, once, signal);
}

/** Asks some sources that the reader has allowed this time. */
export const askSources = (tabId: number, check: string, sources: readonly string[]): Promise<void> =>
  join(tabId, async signal => {
    await record(tabId, check, () => ({ phase: 'looking' }));
    await lookUp(tabId, check, signal, new Set(sources));
    await record(tabId, check, () => ({ phase: 'done' }));
  });
