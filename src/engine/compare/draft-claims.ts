import type { ComparedKind, Draft } from '../../story/finding.ts';
import type { Span } from '../../story/span.ts';
import { sentenceOf } from '../text/sentences.ts';
import type { Claim, Comparing, Range, Side } from './comparing.ts';

/** Turns claims in words into drafts in UTF-16 offsets, by place. */
export function draftClaims(comparing: Comparing, claims: readonly Claim[]): Draft[] {
  const drafts = apart(claims).map((claim): Draft => {
    const words = spanOf(comparing.page, claim.page);
    const page = claim.toSentenceEnd
      ? { start: words.start, end: sentenceEnd(comparing.page, claim.page[1] - 1) }
      : words;
    const version = spanOf(comparing.version, claim.version);
    return {
      kind: claim.kind,
      severity: claim.severity,
      ...page,
      text: comparing.page.words.text.text.slice(page.start, page.end),
      was: comparing.version.words.text.text.slice(version.start, version.end),
      versionStart: version.start,
      versionEnd: version.end,
      confidence: claim.confidence,
      why: claim.why,
    };
  });
  return drafts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two of a kind with one kept word between them both took it in, on both sides: the first keeps it. */
function apart(claims: readonly Claim[]): Claim[] {
  const ends = new Map<ComparedKind, number>();
  return [...claims]
    .sort((a, b) => a.page[0] - b.page[0])
    .map(claim => {
      const shared = Math.max(0, (ends.get(claim.kind) ?? 0) - claim.page[0]);
      const [from, to] = claim.page;
      ends.set(claim.kind, Math.max(to, ends.get(claim.kind) ?? 0));
      if (shared !== 1 || to - from < 2) return claim;
      const [versionFrom, versionTo] = claim.version;
      return { ...claim, page: [from + 1, to], version: [Math.min(versionFrom + 1, versionTo), versionTo] };
    });
}

/** Where a range of words is written; an empty one stands after the word before it. */
function spanOf({ words }: Side, [from, to]: Range): Span {
  const { tokens } = words.text;
  if (to > from) {
    const start = tokens[words.token[from] ?? 0]?.start ?? 0;
    return { start, end: tokens[words.lastToken[to - 1] ?? 0]?.end ?? start };
  }
  const place = from > 0 ? (tokens[words.lastToken[from - 1] ?? 0]?.end ?? 0) : 0;
  return { start: place, end: place };
}

function sentenceEnd({ words }: Side, at: number): number {
  const { sentences } = words.text;
  return sentences[sentenceOf(sentences, words.token[at] ?? 0)]?.end ?? 0;
}
