import type { Finding } from '../../../story/finding.ts';
import type { Span } from '../../../story/span.ts';

/** What stands beside what: a stretch of the article and one of the version; null where one side has nothing. */
export interface AlignedPair {
  readonly page: Span | null;
  readonly version: Span | null;
  /** The version has it elsewhere in its order. */
  readonly moved: boolean;
}

/**
 * How the two sides of a row stand to each other. `alike`: not letter for letter the same, but nothing was found
 * that a reader should see (spelling, quotation marks). `alone`: there is nothing to compare with.
 */
export type RowState = 'same' | 'alike' | 'changed' | 'here-only' | 'there-only' | 'alone';

export interface Row extends AlignedPair {
  readonly state: RowState;
  /** What was found in it, by place. */
  readonly findings: readonly Finding[];
  /** Whether a paragraph of the article begins with it. */
  readonly opens: boolean;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function stateOf({ page, version: other }: AlignedPair, article: string, version: string | null): RowState {
  if (version === null) return 'alone';
  if (!other) return 'here-only';
  if (!page) return 'there-only';
  const isSame = plain(article.slice(page.start, page.end)) === plain(version.slice(other.start, other.end));
  return isSame ? 'same' : 'alike';
}

const begins = (text: string, { start }: Span): boolean =>
  /^\s*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));

/**
 * The two texts as rows to read side by side, in the article's order; what only the version has stands where the
 * version has it, after the row of the sentence before it.
 * @param version null where there is none: then every row stands alone
 */
export function toRows(
  pairs: readonly AlignedPair[],
  article: string,
  version: string | null,
  findings: readonly Finding[],
): Row[] {
  const here = pairs.filter(pair => pair.page).sort((a, b) => (a.page?.start ?? 0) - (b.page?.start ?? 0));
  const there = pairs
    .filter(pair => !pair.page)
    .sort((a, b) => (a.version?.start ?? 0) - (b.version?.start ?? 0));
  const ordered = [...here];
  for (const missing of there) {
    const at = missing.version?.start ?? 0;
    const before = ordered.findLastIndex(one => !one.moved && one.version !== null && one.version.start < at);
    ordered.splice(before + 1, 0, missing);
  }
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const row = rowOf(ordered, finding);
    if (row >= 0) found.set(row, [...(found.get(row) ?? []), finding]);
  }
  return ordered.map((pair, index) => {
    const inside = found.get(index) ?? [];
    const state = stateOf(pair, article, version);
    return {
      ...pair,
      state: state === 'alike' && inside.length > 0 ? 'changed' : state,
      findings: inside,
      opens: pair.page !== null && begins(article, pair.page),
    };
  });
}

/** Nothing a reader should see. */
export const isQuiet = ({ state, moved, findings }: Row): boolean =>
  !moved && findings.length === 0 && (state === 'same' || state === 'alike');

/**
 * The row in which a finding stands. What is missing here is shown where the version has it; all else in the row of
 * its place in the article, or the last before it. −1 where there is no row.
 */
export function rowOf(rows: readonly AlignedPair[], finding: Finding): number {
  const { start, end, versionStart } = finding;
  if (start === end && versionStart !== undefined) {
    const missing = rows.findIndex(({ version }) => holds(version, versionStart));
    if (missing >= 0) return missing;
  }
  return rows.findLastIndex(({ page }) => page !== null && page.start <= start);
}

const holds = (span: Span | null, offset: number): boolean =>
  span !== null && span.start <= offset && offset < span.end;
