import type { Draft } from '../story/finding.ts';
import type { Lineage } from '../story/report.ts';
import { overlaps, type Span } from '../story/span.ts';
import { isCopy, type KnownVersion } from './known.ts';
import { capital, list } from './phrases.ts';

/** How the versions other than the reference read at a place: their names. */
interface Readings {
  readonly likePage: readonly string[];
  readonly unlikePage: readonly string[];
}

const touches = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start || a.end === b.end;

/** Whether a version reads at a place as the page does; null if it has no counterpart there. */
function readsLikePage(place: Draft, { comparison }: KnownVersion): boolean | null {
  if (!comparison.pairs.some(({ page }) => touches(page, place))) return null;
  return !comparison.drafts.some(draft => draft.severity !== 'wording' && touches(draft, place));
}

function readingsAt(place: Draft, others: readonly KnownVersion[]): Readings {
  const read = others.map(other => ({ name: other.name, like: readsLikePage(place, other) }));
  // Two copies of one outlet are one name to the reader.
  const named = (like: boolean) => [
    ...new Set(read.filter(reading => reading.like === like).map(({ name }) => name)),
  ];
  return { likePage: named(true), unlikePage: named(false) };
}

function told({ likePage, unlikePage }: Readings): string {
  const like = likePage.length
    ? ` ${capital(list(likePage))} ${verb(likePage, 'reads', 'read')} like this page here.`
    : '';
  const unlike = unlikePage.length
    ? ` ${capital(list(unlikePage))} ${verb(unlikePage, 'differs', 'differ')} from this page here too.`
    : '';
  return like + unlike;
}

const verb = (names: readonly string[], one: string, many: string): string =>
  names.length === 1 ? one : many;

/**
 * What differs from the reference, and how the other copies read there. Where no original is known and most of
 * the others read like the page, the reference is the odd one out: then it is worth a look, no more.
 */
export function agreement(
  reference: KnownVersion,
  known: readonly KnownVersion[],
  lineage: Lineage,
): Draft[] {
  const others = known.filter(other => other !== reference && isCopy(other.comparison));
  return reference.comparison.drafts.map(draft => {
    if (draft.severity !== 'meaning' || !others.length) return draft;
    const readings = readingsAt(draft, others);
    const outvoted = lineage.original === null && readings.likePage.length > readings.unlikePage.length + 1;
    return {
      ...draft,
      severity: outvoted ? 'note' : draft.severity,
      why: draft.why + told(readings),
    };
  });
}
