import type { Stretch } from '../align/align-words.ts';
import { type Claim, type PairView, widen } from '../comparing.ts';

const OPPOSITE = 'The other version says the opposite.';
/** Where a word or idiom was taken in another sense, or somebody else's thing is told of. */
export const ELSE = 'Someone or something else is meant.';

/** The claim that a statement is turned round in a stretch. */
export function turnedClaim(view: PairView, stretch: Stretch, confidence: number, why = OPPOSITE): Claim {
  const { page, version } = widen(stretch, view);
  return {
    kind: 'polarity',
    severity: 'meaning',
    page,
    version,
    confidence,
    why,
  };
}
