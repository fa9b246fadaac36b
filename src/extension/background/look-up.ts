import type { PageFact } from '../../extract/reading.ts';
import type { Article } from '../../story/article.ts';
import type { SourceRow } from '../browser/tab-state.ts';
import { askLibrary } from './kept-articles.ts';
import { reassess } from './show-tab.ts';
import { addVersions, record } from './tab-record.ts';

/** A source's row in place of the one it had. */
const withRow = (rows: readonly SourceRow[], row: SourceRow): SourceRow[] => [
  ...rows.filter(one => one.source !== row.source),
  row,
];

/** Asks the local library: always first, and nothing leaves the browser. */
async function lookUpLibrary(
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

/** Looks for other versions of an article in the places that may be asked. */
export async function lookUp(
  tabId: number,
  check: string,
  article: Article,
  _facts: readonly PageFact[],
  signal: AbortSignal,
): Promise<void> {
  await lookUpLibrary(tabId, check, article, signal);
}
