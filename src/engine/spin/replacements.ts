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
  /** Honest use of the stand-in, see `StandIn`; 0 where the thesaurus alone says that it may be one. */
  readonly honest: number;
}

/** How many words of the text from word i on are this stand-in: all of them or 0. */
function standsAt(words: readonly Word[], i: number, standIn: StandIn): boolean {
  return standIn.words.every((id, k) => words[i + k]?.id === id && (k === 0 || linked(words, i + k - 1)));
}

/** What known stand-ins that begin at word i stand for. */
export function standInsAt({ standIns }: Tables, words: readonly Word[], i: number): Replacement[] {
  const found: Replacement[] = [];
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
