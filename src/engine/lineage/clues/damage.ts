import type { Draft } from '../../../story/finding.ts';
import { overlaps, type Span } from '../../../story/span.ts';
import type { Pair } from '../pair.ts';
import type { Clue, Counterparts, Witness } from '../witness.ts';
import { clue } from './clue.ts';

/** A fixed expression is never intact in the copy and damaged in the original: three in four even if misread. */
const TERM = 1.2;
/** A trace of translation is a weaker reading of one place. */
const TRACE = 0.4;

/** Places where one text is damaged and the other intact. */
export interface Damage {
  readonly inA: readonly Draft[];
  readonly inB: readonly Draft[];
}

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

export function findDamage({ a, b, counterparts }: Pair): Damage {
  const turn = (flip: boolean) =>
    counterparts.map((pair: Counterparts) =>
      flip ? { here: pair.b, there: pair.a } : { here: pair.a, there: pair.b },
    );
  return { inA: damageIn(a, b, turn(false)), inB: damageIn(b, a, turn(true)) };
}

const weight = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { kind }) => sum + (kind === 'term' ? TERM : TRACE), 0);

/** Damaged terms: the damage is never in the original. */
export function damageClue({ a, b }: Pair, { inA, inB }: Damage): Clue | null {
  const logOdds = weight(inB) - weight(inA);
  const [copy, origin, drafts] = logOdds > 0 ? [b, a, inB] : [a, b, inA];
  const example = drafts.find(({ was }) => was !== null);
  const shown = example ? `: “${example.text}” where the other has “${example.was}”` : '';
  const places = drafts.length === 1 ? 'a place' : `${drafts.length} places`;
  return clue(logOdds, `${copy.name} is damaged in ${places} that are intact in ${origin.name}${shown}.`);
}
