import type { Finding } from '../../../story/finding.ts';

/** A stretch of the text, with the finding that it is marked for. */
export interface Segment {
  readonly text: string;
  readonly finding: Finding | null;
}

/** Cuts a stretch of the text at its findings; of two that overlap the first is marked. */
export function segments(text: string, start: number, end: number, findings: readonly Finding[]): Segment[] {
  const cut: Segment[] = [];
  let at = start;
  for (const finding of findings) {
    if (finding.start < at || finding.end > end || finding.start === finding.end) continue;
    cut.push({ text: text.slice(at, finding.start), finding: null });
    cut.push({ text: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  cut.push({ text: text.slice(at, end), finding: null });
  return cut.filter(segment => segment.text !== '');
}
