import type { StandInPhrases } from './expand-stand-ins.ts';
import { type Count, isName } from './read-counts.ts';

/** What stands before or behind a word in print, and how often. */
type Neighbours = Map<string, number>;

/** Pairs seen less than a thousand times are not counted; about half of that is the fair guess. */
const UNSEEN = 500;
/** A phrase stands in one half of its places where its original would as well: between the halves of single words. */
const PHRASE_SHARE = 0.5;

/** A stand-in with its honest use, see `StandIn`. */
export interface WeighedStandIn extends StandInPhrases {
  readonly honest: number;
}

/** What honest print has half as often as the original itself tells nothing: left out. */
const MOST_HONEST = -1;

/**
 * How often honest print has each stand-in where its original would fit its neighbour better, for one time that a spinner
 * would put it there, as log2: "subsequent" for "next" hardly ever, "picture" for "image" more often than "image" itself.
 * A spinner is taken to choose the n-th stand-in of an original once in n times. Of known stand-ins reported on spun pages
 * 98 % had been put there where honest use is below -7 (of the first in its list), and 90 % of the others.
 */
export function weighStandIns(
  standIns: readonly StandInPhrases[],
  words: ReadonlyMap<string, Count>,
  pairs: ReadonlyMap<string, Count>,
): WeighedStandIn[] {
  const wanted = new Set(standIns.flatMap(({ words, original }) => [...words, ...original]));
  const sides = readNeighbours(pairs, wanted);
  const count = (word: string) => words.get(word)?.all ?? UNSEEN;
  const pair = (first: string, second: string) => pairs.get(`${first} ${second}`)?.all ?? UNSEEN;
  /** A name is a stand-in where it has lost its capital: "america". */
  const uncapitalised = (word: string) => {
    const found = words.get(word);
    return found && isName(found) ? (found.all - found.capitals + 1) / found.all : 1;
  };
  /** Occurrences of a phrase, as if each word depended on the one before alone. */
  const occurrences = (phrase: readonly string[]) =>
    phrase.reduce((sum, word, i) => {
      const before = phrase[i - 1];
      return before === undefined ? count(word) : (sum * pair(before, word)) / count(before);
    }, 1);
  const fitting = (standIn: string, original: string) => {
    const share = count(standIn) / count(original);
    return sides.reduce((sum, side) => {
      const others = side.get(original);
      let better = 0;
      for (const [neighbour, times] of side.get(standIn) ?? [])
        if ((others?.get(neighbour) ?? 0) * share > times) better += times;
      return sum + better / sides.length;
    }, 1);
  };
  return standIns
    .map(standIn => {
      const { words, original } = standIn;
      const [one = ''] = words;
      const [other = ''] = original;
      const use =
        words.length + original.length === 2 ? fitting(one, other) : occurrences(words) * PHRASE_SHARE;
      const odds = (use * uncapitalised(one) * standIn.place) / occurrences(original);
      return { ...standIn, honest: Math.log2(odds) };
    })
    .filter(({ honest }) => honest <= MOST_HONEST);
}

function readNeighbours(
  pairs: ReadonlyMap<string, Count>,
  wanted: ReadonlySet<string>,
): readonly Map<string, Neighbours>[] {
  const before = new Map<string, Neighbours>();
  const behind = new Map<string, Neighbours>();
  const note = (side: Map<string, Neighbours>, word: string, neighbour: string, times: number) => {
    if (!wanted.has(word)) return;
    const known = side.get(word) ?? new Map<string, number>();
    side.set(word, known.set(neighbour, times));
  };
  for (const [key, { all }] of pairs) {
    const [first = '', second = ''] = key.split(' ');
    note(behind, first, second, all);
    note(before, second, first, all);
  }
  return [before, behind];
}
