import type { Draft } from '../story/finding.ts';
import { overlaps } from '../story/span.ts';

const SEVERITY = { meaning: 2, note: 1, wording: 0 } as const;

/** Whether `a` says more than `b`: graver, else surer, else longer. */
const outweighs = (a: Draft, b: Draft): boolean =>
  (SEVERITY[a.severity] - SEVERITY[b.severity] ||
    a.confidence - b.confidence ||
    a.end - a.start - (b.end - b.start)) > 0;

const sameMissing = (a: Draft, b: Draft): boolean =>
  a.start === b.start && a.end === b.end && a.was === b.was;

/**
 * By place, and where two of one kind overlap only the one that says more. At one point several different things
 * may be missing.
 */
export function oneOfAKind<T extends Draft>(drafts: readonly T[]): T[] {
  // By start, so that a draft can only overlap the last of its kind.
  const byPlace = [...drafts].sort((a, b) => a.start - b.start || a.end - b.end);
  const kinds = new Map<string, T[]>();
  for (const draft of byPlace) {
    const kept = kinds.get(draft.kind);
    const last = kept?.at(-1);
    if (!kept || !last) kinds.set(draft.kind, [draft]);
    else if (!overlaps(draft, last) && !sameMissing(draft, last)) kept.push(draft);
    else if (outweighs(draft, last)) kept[kept.length - 1] = draft;
  }
  return [...kinds.values()].flat().sort((a, b) => a.start - b.start || a.end - b.end);
}
