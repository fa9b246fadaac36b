import type { Stretch } from '../align/align-words.ts';
import { type Claim, type Comparing, type PairView, type Range, type Side, unmatched } from '../comparing.ts';
import { openNegators } from './negation.ts';
import { turnedClaim } from './turned.ts';

/** What holds where the other thing happens; "unless" holds where it does not. */
const ONCE = new Set(['if', 'when', 'once', 'whenever']);

/** "Unless" turned to "if". */
export function findConditions(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const unless = (side: Side, range: Range) => unmatched(side, range).some(at => side.keys[at] === 'unless');
  const once = (side: Side, range: Range) => unmatched(side, range).some(at => ONCE.has(side.keys[at] ?? ''));
  // "Unless they fail" is "if they do not fail".
  const denied = (side: Side, range: Range) => openNegators(comparing, side, range).length % 2;
  const turned = (edit: Stretch): boolean =>
    (once(page, edit.page) && unless(version, edit.version)) ||
    (unless(page, edit.page) && once(version, edit.version));
  return denied(page, view.page) === denied(version, view.version)
    ? view.edits.filter(turned).map(edit => turnedClaim(view, edit, 0.8))
    : [];
}
