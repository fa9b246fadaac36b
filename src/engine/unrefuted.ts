import type { Draft } from '../story/finding.ts';
import type { Lineage } from '../story/report.ts';
import { overlaps } from '../story/span.ts';
import type { KnownVersion } from './known.ts';

/** Whether the counterpart of a place in a version has the very words of the page. */
function saysTheSame(draft: Draft, { version, comparison }: KnownVersion): boolean {
  const here = comparison.pairs.filter(({ page }) => overlaps(page, draft));
  return here.some(pair => version.text.slice(pair.version.start, pair.version.end).includes(draft.text));
}

/**
 * What reading the page alone found, without what the original refutes: words that stand in the likely original
 * too were not damaged on the way from it.
 */
export const unrefuted = (
  drafts: readonly Draft[],
  reference: KnownVersion | null,
  lineage: Lineage,
): readonly Draft[] =>
  reference && reference.version.id === lineage.original
    ? drafts.filter(draft => draft.kind === 'leftover' || !saysTheSame(draft, reference))
    : drafts;
