import type { Finding, Severity } from '../../../story/finding.ts';
import type { Span } from '../../../story/span.ts';

/** A stretch of a sentence that is marked as a whole, or not at all. */
export interface Piece {
  readonly text: string;
  /** The weightiest finding that covers it. */
  readonly finding: Finding | null;
}

/** A finding's place on one side. */
export interface Mark extends Span {
  readonly finding: Finding;
}

/** What weighs more is shown first, and on top. */
export const WEIGHT: Readonly<Record<Severity, number>> = { meaning: 3, wording: 2, note: 1 };

/** The findings' places in the article. */
export const articleMarks = (findings: readonly Finding[]): Mark[] =>
  findings.map(finding => ({ start: finding.start, end: finding.end, finding }));

/** The findings' places in one version's text; those against another version, or without a place there, are left out. */
export function versionMarks(findings: readonly Finding[], versionId: string): Mark[] {
  return findings.flatMap(finding =>
    finding.versionId === versionId && finding.versionStart !== undefined && finding.versionEnd !== undefined
      ? [{ start: finding.versionStart, end: finding.versionEnd, finding }]
      : [],
  );
}

/** Splits `text.slice(span.start, span.end)` where marks begin and end. Marks may overlap. */
export function pieces(text: string, span: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(mark => mark.start < span.end && mark.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(span.start, mark.start));
    cuts.add(Math.min(span.end, mark.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? span.end;
    const covering = inside.filter(mark => mark.start <= start && mark.end >= end).map(mark => mark.finding);
    covering.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
    return { text: text.slice(start, end), finding: covering[0] ?? null };
  });
}
