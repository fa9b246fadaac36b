import type { Stretch } from '../align-words.ts';
import { type Claim, type PairView, widen } from '../comparing.ts';

/** The claim that a statement is turned round in a stretch. */
export function turnedClaim(view: PairView, stretch: Stretch, confidence: number): Claim {
  const { page, version } = widen(stretch, view);
  return {
    kind: 'polarity',
    severity: 'meaning',
    page,
    version,
    confidence,
    why: 'The other version says the opposite.',
  };
}
