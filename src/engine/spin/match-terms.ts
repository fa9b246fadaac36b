import { WordClass } from '../lexicon/format.ts';
import { Closeness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';
import { closenessIn, exchangeable } from './exchangeable.ts';
import type { StandInHere } from './replacements.ts';
import { linked } from './stretch.ts';
import type { Word } from './words.ts';

/** A stretch of text that becomes a known term when one or two of its words are exchanged. */
export interface TermMatch {
  /** Words from .. to - 1. */
  readonly from: number;
  readonly to: number;
  /** Number in the term index. */
  readonly term: number;
  /** How many of the term's words stand there unchanged. */
  readonly kept: number;
  /** The loosest exchange. */
  readonly closeness: Closeness;
  /** Whether every exchange is a known stand-in. */
  readonly known: boolean;
}

/** Known stand-ins of a text, by the word they begin at. */
export type StandInsByWord = readonly (readonly StandInHere[])[];

/** Known stand-ins may take any number of words, synonyms this many. */
const MOST_EXCHANGED = 2;

interface State {
  readonly exchanged: number;
  readonly closeness: Closeness;
  readonly known: boolean;
}

const UNTOUCHED: State = { exchanged: 0, closeness: Closeness.same, known: true };

const looser = (a: Closeness, b: Closeness): Closeness => (a > b ? b : a);

/** Where a match up to word `to` ends when its last word opens a stand-in for itself: "court docket" for "court". */
function standInEnd(words: readonly Word[], standIns: StandInsByWord, to: number): number {
  const last = words[to - 1]?.id;
  const longer = standIns[to - 1]?.find(({ original }) => original.length === 1 && original[0] === last);
  return Math.max(to, longer?.to ?? to);
}

/** All damaged terms that begin at word i. */
export function matchTermsAt(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  i: number,
): TermMatch[] {
  const word = words[i];
  if (!word || word.id < 0 || !linked(words, i)) return [];
  const { terms } = tables;
  const found: TermMatch[] = [];

  /** Matches the term's words from `place` on against the text's words from j on. */
  const match = (term: number, place: number, j: number, state: State): void => {
    const want = terms.wordAt(term, place);
    if (want === undefined) {
      const { exchanged, closeness, known } = state;
      if (exchanged > 0 && place > 1)
        found.push({
          from: i,
          to: standInEnd(words, standIns, j),
          term,
          kept: place - exchanged,
          closeness,
          known,
        });
      return;
    }
    if (place > 0 && !linked(words, j - 1)) return;
    const here = words[j];
    if (!here || here.id < 0) return;
    if (here.id === want) {
      match(term, place + 1, j + 1, state);
      return;
    }
    const exchanged = state.exchanged + 1;
    for (const { original, to } of standIns[j] ?? [])
      if (original.length === 1 && original[0] === want) match(term, place + 1, to, { ...state, exchanged });
    if (exchanged > MOST_EXCHANGED) return;
    // One name is not exchanged for another, and small words only for the stand-ins above.
    if (tables.words.is(here.id, WordClass.name) && tables.words.is(want, WordClass.name)) return;
    if (here.grammar || tables.words.is(want, WordClass.grammar)) return;
    const close = closenessIn(exchangeable(tables, here.id), want);
    if (close === Closeness.none) return;
    const loosest = looser(state.closeness, close);
    match(term, place + 1, j + 1, { exchanged, known: false, closeness: loosest });
  };

  // Most terms fall at a small second word that is not theirs; that is cheap to see.
  const next = words[i + 1];
  const fixed = next?.grammar === true && (standIns[i + 1] ?? []).length === 0 ? next.id : -1;
  const mayBeSecond =
    fixed < 0 ? mayBe(tables, words, standIns, i + 1) : (second: number) => second === fixed;
  const [from, to] = terms.startingWith(word.id);
  for (let term = from; term < to; term++)
    if (mayBeSecond(terms.wordAt(term, 1) ?? -1)) match(term, 0, i, UNTOUCHED);
  // The first word exchanged: the second must be the term's own, else every word would stand for hundreds of terms.
  const behind = [i + 1];
  for (const { to } of standIns[i] ?? []) if (!behind.includes(to)) behind.push(to);
  if (!word.grammar || behind.length > 1) {
    const mayBeFirst = mayBe(tables, words, standIns, i);
    for (const at of behind) {
      const second = words[at]?.id ?? -1;
      // "of" and "and" are second in a thousand terms: there the third word must be the term's own as well.
      const own = words[at]?.grammar
        ? terms.withSecondAndThird(second, words[at + 1]?.id ?? -1)
        : terms.withSecond(second);
      for (const term of own) {
        const first = terms.wordAt(term, 0) ?? -1;
        if (first !== word.id && mayBeFirst(first)) match(term, 0, i, UNTOUCHED);
      }
    }
  }
  if (word.capital && next?.capital)
    for (const term of namesLike(tables, words, standIns, i, mayBeSecond)) match(term, 0, i, UNTOUCHED);
  return found;
}

/** Asks of a term's word whether it may have stood in the place of word j: nine in ten fall here, before the work begins. */
function mayBe(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  j: number,
): (want: number) => boolean {
  const id = words[j]?.id ?? -1;
  if (id < 0) return () => true;
  const others = exchangeable(tables, id);
  const known: number[] = [];
  for (const { original } of standIns[j] ?? []) if (original.length === 1) known.push(...original);
  return want => want === id || known.includes(want) || closenessIn(others, want) !== Closeness.none;
}

/** News names whose first two words may both be exchanged here: "Chilly Struggle". Only where both look like names. */
function namesLike(
  { terms, synonyms, forms }: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  i: number,
  mayBeSecond: (second: number) => boolean,
): number[] {
  const firsts = new Set((standIns[i] ?? []).flatMap(({ original }) => original.slice(0, 1)));
  for (const { lemma } of forms.readings(words[i]?.id ?? -1))
    for (const other of synonyms.of(lemma)) firsts.add(other);
  const second = words[i + 1]?.id;
  const found: number[] = [];
  for (const first of firsts) {
    const [from, to] = terms.startingWith(first);
    for (let term = from; term < to; term++) {
      const other = terms.wordAt(term, 1) ?? -1;
      if (other === second || !mayBeSecond(other)) continue;
      const { news, name } = terms.traits(term);
      if (news && name) found.push(term);
    }
  }
  return found;
}
