import type { Draft } from '../../../story/finding.ts';
import { overlaps, type Span } from '../../../story/span.ts';
import type { Pair } from '../pair.ts';
import type { Clue, Witness } from '../witness.ts';
import { clue } from './clue.ts';

/** A fixed expression is never intact in the copy and damaged in the original: three in four even if misread. */
const TERM = 1.2;
/**
 * A trace of translation is a weaker reading of one place: of 61 pairs translated back the translation has more of them in
 * 31 and fewer in one; of 123 pairs of accounts of one event worded anew none differ by one.
 */
const TRACE = 0.6;

const within = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase();

const says = (passage: string, words: readonly string[]): boolean =>
  words.some(word => word.length > 1 && passage.includes(word.toLowerCase()));

/** Damage in one text, where the counterpart in the other has what it should be. */
function damageIn(
  damaged: Witness,
  intact: Witness,
  counterparts: readonly { here: Span; there: Span }[],
): Draft[] {
  return damaged.damage.filter(draft => {
    const pair = counterparts.find(({ here }) => overlaps(here, draft));
    if (!pair) return false;
    const there = within(intact.text.text, pair.there);
    if (there.includes(draft.text.toLowerCase())) return false;
    const meant = [draft.was, ...(draft.alternatives ?? [])].filter(word => word !== null);
    return draft.kind === 'translation' || says(there, meant);
  });
}

const weight = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { kind }) => sum + (kind === 'term' ? TERM : TRACE), 0);

const shown = (drafts: readonly Draft[]): string => {
  const example = drafts.find(({ was }) => was !== null);
  return example ? `: “${example.text}” where the other has “${example.was}”` : '';
};

/** Damaged terms in one of the texts, or in both: the damage is never in the original. */
export function damageClue({ a, b, counterparts }: Pair): Clue | null {
  const inA = damageIn(
    a,
    b,
    counterparts.map(pair => ({ here: pair.a, there: pair.b })),
  );
  const inB = damageIn(
    b,
    a,
    counterparts.map(pair => ({ here: pair.b, there: pair.a })),
  );
  const logOdds = weight(inB) - weight(inA);
  const [copy, origin, drafts] = logOdds > 0 ? [b, a, inB] : [a, b, inA];
  const places = drafts.length === 1 ? 'a place' : `${drafts.length} places`;
  return clue(
    logOdds,
    `${copy.name} is damaged in ${places} that are intact in ${origin.name}${shown(drafts)}.`,
  );
}
