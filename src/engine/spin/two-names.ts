import { Closeness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';
import { closenessIn, exchangeable } from './exchangeable.ts';
import type { StandInsByWord } from './match-terms.ts';
import { linked } from './stretch.ts';
import type { Word } from './words.ts';

/** One thing under two names: a name whose words never meet in print, where the page has the right one elsewhere. */
export interface SecondName {
  readonly from: number;
  readonly to: number;
  readonly original: readonly [first: number, second: number];
}

/** Ids have 16 bits. */
const ID_SPAN = 0x10000;

/** Two words of a name side by side, the second perhaps grown to a compound: "Solid foods" for "Foods". */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly second: number;
}

/**
 * Spinners spare headlines, captions and quotations, and meet a word in some inflections only, so that the original
 * often stands on the page as well. Looks for names that differ in one word from a name said elsewhere.
 */
export function secondNames(tables: Tables, words: readonly Word[], standIns: StandInsByWord): SecondName[] {
  const pairs = words.flatMap((_, i) => pairsAt(tables, words, i));
  const originals = new Map<number, Pair>();
  for (const pair of pairs)
    if (pair.to === pair.from + 2)
      if (words[pair.from]?.quoted || tables.pairs.capitalised(pair.first, pair.second))
        originals.set(pair.first * ID_SPAN + pair.second, pair);
  const byFirst = groupBy(originals.values(), ({ first }) => first);
  const bySecond = groupBy(originals.values(), ({ second }) => second);
  const standsFor = (at: number, id: number, other: number) =>
    closenessIn(exchangeable(tables, id), other) !== Closeness.none ||
    (standIns[at] ?? []).some(({ to, original }) => to === at + 1 && original[0] === other);
  return pairs.flatMap(pair => {
    const { from, to, first, second } = pair;
    if (words[from]?.quoted || tables.pairs.logCount(first, second) > 0) return [];
    const found =
      bySecond.get(second)?.find(other => standsFor(from, first, other.first)) ??
      byFirst.get(first)?.find(other => standsFor(to - 1, second, other.second));
    return found ? [{ from, to, original: [found.first, found.second] }] : [];
  });
}

function pairsAt(tables: Tables, words: readonly Word[], from: number): Pair[] {
  const [one, two, three] = words.slice(from, from + 3);
  if (!one || !two || !linked(words, from) || !weighty(one) || !weighty(two)) return [];
  if (!one.written || !two.written) return [];
  const pairs: Pair[] = [{ from, to: from + 2, first: one.id, second: two.id }];
  if (three && linked(words, from + 1) && weighty(three) && !three.written)
    if (tables.forms.readings(three.id).some(({ lemma }) => tables.terms.find([two.id, lemma])))
      pairs.push({ from, to: from + 3, first: one.id, second: three.id });
  return pairs;
}

const weighty = ({ id, grammar }: Word): boolean => id >= 0 && !grammar;

function groupBy(pairs: Iterable<Pair>, key: (pair: Pair) => number): Map<number, Pair[]> {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(key(pair));
    if (group) group.push(pair);
    else groups.set(key(pair), [pair]);
  }
  return groups;
}
