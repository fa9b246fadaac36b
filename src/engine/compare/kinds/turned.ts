import type { Stretch } from '../align-words.ts';
import { type Claim, type Comparing, type PairView, quoted, textOf, widen } from '../comparing.ts';

/** The claim that a statement is turned round in a stretch. */
export function turnedClaim(
  comparing: Comparing,
  view: PairView,
  stretch: Stretch,
  confidence: number,
): Claim {
  const { page, version } = widen(stretch, view);
  const here = textOf(comparing.page, page);
  const there = textOf(comparing.version, version);
  return {
    kind: 'polarity',
    severity: 'meaning',
    page,
    version,
    confidence,
    why: `The statement is turned round: the version says ${quoted(there)}, here it is ${quoted(here)}.`,
  };
}
