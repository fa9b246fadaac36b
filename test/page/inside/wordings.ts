import type { Finding } from '../../../src/story/finding.ts';
import type { Span } from '../../../src/story/span.ts';

/** Findings of wording at these places of a text. */
export const wordings = (text: string, spans: readonly Span[]): Finding[] =>
  spans.map(({ start, end }, at) => ({
    id: String(at),
    kind: 'wording',
    severity: 'wording',
    start,
    end,
    text: text.slice(start, end),
    was: null,
    versionId: null,
    confidence: 1,
    why: '',
  }));
