import type { StandIn } from '../lexicon/stand-in-index.ts';
import type { Tables } from '../lexicon/tables.ts';
import { linked } from './stretch.ts';
import type { Word } from './words.ts';

/** Something that may have stood where words from .. to - 1 stand now. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  /** The original's word ids. */
  readonly original: readonly number[];
}

/** A known stand-in that stands there. */
export interface StandInHere extends Replacement {
  /** See `StandIn`. */
  readonly honest: number;
}

/** Whether the words of the text from word i on are this stand-in. */
function standsAt(words: readonly Word[], i: number, standIn: StandIn): boolean {
  return standIn.words.every((id, k) => words[i + k]?.id === id && (k === 0 || linked(words, i + k - 1)));
}

/** What known stand-ins that begin at word i stand for. */
export function standInsAt({ standIns }: Tables, words: readonly Word[], i: number): StandInHere[] {
  const found: StandInHere[] = [];
  for (const standIn of standIns.startingWith(words[i]?.id ?? -1))
    if (standsAt(words, i, standIn))
      found.push({
        from: i,
        to: i + standIn.words.length,
        original: standIn.original,
        honest: standIn.honest,
      });
  return found;
}
