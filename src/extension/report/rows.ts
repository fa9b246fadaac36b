import type { Span } from '../../story/span.ts';

/** What stands beside what: a stretch of the article and one of the version; null where one side has nothing. */
export interface AlignedPair {
  readonly page: Span | null;
  readonly version: Span | null;
  /** The version has it elsewhere in its order. */
  readonly moved: boolean;
}

/** How the two sides of a row stand to each other. */
export type RowState = 'same' | 'changed' | 'here-only' | 'there-only';

export interface Row extends AlignedPair {
  readonly state: RowState;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function stateOf(pair: AlignedPair, article: string, version: string): RowState {
  if (!pair.version) return 'here-only';
  if (!pair.page) return 'there-only';
  const here = plain(article.slice(pair.page.start, pair.page.end));
  return here === plain(version.slice(pair.version.start, pair.version.end)) ? 'same' : 'changed';
}

/**
 * The two texts as rows to read side by side, in the article's order; what only the version has stands where the
 * version has it, after the row of the sentence before it.
 */
export function toRows(pairs: readonly AlignedPair[], article: string, version: string): Row[] {
  const withState = (pair: AlignedPair): Row => ({ ...pair, state: stateOf(pair, article, version) });
  const here = pairs.filter(pair => pair.page).sort((a, b) => (a.page?.start ?? 0) - (b.page?.start ?? 0));
  const there = pairs
    .filter(pair => !pair.page)
    .sort((a, b) => (a.version?.start ?? 0) - (b.version?.start ?? 0));
  const rows = here.map(withState);
  for (const missing of there) {
    const at = missing.version?.start ?? 0;
    const before = rows.findLastIndex(row => !row.moved && row.version !== null && row.version.start < at);
    rows.splice(before + 1, 0, withState(missing));
  }
  return rows;
}

/** The row in which a finding of the article's text stands: the one that holds its offset, or the last before it. */
export function rowAt(rows: readonly Row[], offset: number): number {
  const held = rows.findIndex(row => row.page && row.page.start <= offset && offset < row.page.end);
  if (held >= 0) return held;
  return rows.findLastIndex(row => row.page !== null && row.page.start <= offset);
}
