import type { Span } from '../../story/span.ts';

/** What stands beside what: a stretch of the article and one of the version; null where one side has nothing. */
export interface AlignedPair {
  readonly page: Span | null;
  readonly version: Span | null;
  /** The version has it elsewhere in its order. */
  readonly moved: boolean;
}

/**
 * How the two sides of a row stand to each other. `alike`: not letter for letter the same, but nothing was found
 * that a reader should see (spelling, quotation marks).
 */
export type RowState = 'same' | 'alike' | 'changed' | 'here-only' | 'there-only';

export interface Row extends AlignedPair {
  readonly state: RowState;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function stateOf(pair: AlignedPair, article: string, version: string, found: readonly Span[]): RowState {
  const { page, version: other } = pair;
  if (!other) return 'here-only';
  if (!page) return 'there-only';
  if (plain(article.slice(page.start, page.end)) === plain(version.slice(other.start, other.end)))
    return 'same';
  return found.some(span => span.start < page.end && span.end >= page.start) ? 'changed' : 'alike';
}

/**
 * The two texts as rows to read side by side, in the article's order; what only the version has stands where the
 * version has it, after the row of the sentence before it. `found` are the findings' places in the article.
 */
export function toRows(
  pairs: readonly AlignedPair[],
  article: string,
  version: string,
  found: readonly Span[],
): Row[] {
  const withState = (pair: AlignedPair): Row => ({ ...pair, state: stateOf(pair, article, version, found) });
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
