import type { Span } from '../../../story/span.ts';
import type { PreparedText } from '../../text/prepare.ts';
import { ofBoth, type Pair } from '../pair.ts';
import type { Clue } from '../witness.ts';
import { clue } from './clue.ts';

/** Copies are cut from the end; but a first, shorter report is also continued there. */
const CUT = 0.5;
/** One sentence more may be a credit line. */
const LEAST_SENTENCES = 3;

function sentencesAfter({ sentences }: PreparedText, spans: readonly Span[]): number {
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  return sentences.filter(({ start }) => start >= last).length;
}

/** One text goes on where the other has ended. */
export function truncationClue(pair: Pair): Clue | null {
  const { a, b, counterparts } = pair;
  const [moreA, moreB] = ofBoth(pair, counterparts, sentencesAfter);
  if (Math.max(moreA, moreB) < LEAST_SENTENCES || Math.min(moreA, moreB) > 0) return null;
  const [long, short, more] = moreA ? [a, b, moreA] : [b, a, moreB];
  return clue(moreA ? CUT : -CUT, `${long.name} goes on for ${more} sentences where ${short.name} ends.`);
}
