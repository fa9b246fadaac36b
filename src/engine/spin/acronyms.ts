import type { Tables } from '../lexicon/tables.ts';
import { exchangeable } from './exchangeable.ts';
import { fit } from './fit.ts';
import type { StandInsByWord } from './match-terms.ts';
import { linked } from './stretch.ts';
import type { Word } from './words.ts';

/** A name whose words no longer begin with the letters of the acronym beside it: "Global Money Fund (IMF)". */
export interface BrokenAcronym {
  readonly from: number;
  readonly to: number;
  readonly original: readonly number[];
}

const ACRONYM = /^\p{Lu}{3,7}$/u;
/** A word that a thesaurus compound was put for leaves one small word behind: "Transportation system". */
const MOST_SMALL = 1;

/**
 * Spinners exchange the words of a name and leave its acronym. At least half of the letters must still fit and every
 * other word must be exchangeable for one that begins as it should: foreign acronyms seldom pass.
 */
export function brokenAcronyms(
  text: string,
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
): BrokenAcronym[] {
  return words.flatMap(({ start, end }, i) => {
    const letters = text.slice(start, end);
    if (!ACRONYM.test(letters)) return [];
    const inBrackets = text[start - 1] === '(' && text[end] === ')';
    const name = inBrackets ? nameBefore(words, i, letters) : nameBehind(text, words, i, letters);
    return name ? repair(tables, words, standIns, name, letters.toLowerCase()) : [];
  });
}

/** The words of weight right before the acronym in brackets, one a letter, in order. */
function nameBefore(words: readonly Word[], i: number, letters: string): number[] | null {
  const name: number[] = [];
  let small = 0;
  for (let at = i - 1; at >= 0 && name.length < letters.length; at--) {
    const word = words[at];
    if (!word || (at < i - 1 && !linked(words, at))) return null;
    if (word.written) name.unshift(at);
    else if (!word.grammar && ++small > MOST_SMALL) return null;
  }
  return name.length === letters.length ? name : null;
}

/** The same in brackets right behind the acronym. */
function nameBehind(text: string, words: readonly Word[], i: number, letters: string): number[] | null {
  const first = words[i + 1];
  if (!first || !/^ ?\($/.test(text.slice(words[i]?.end, first.start))) return null;
  const name: number[] = [];
  let at = i + 1;
  for (; at < words.length; at++) {
    if (words[at]?.written) name.push(at);
    if (!linked(words, at)) break;
  }
  return text[words[at]?.end ?? 0] === ')' && name.length === letters.length ? name : null;
}

function repair(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  name: readonly number[],
  letters: string,
): BrokenAcronym[] {
  const wrong = name.filter((at, k) => words[at]?.key[0] !== letters[k]);
  if (wrong.length === 0 || wrong.length > letters.length / 2) return [];
  const repaired = new Map<number, number>();
  for (const at of wrong) {
    const before = repaired.get(at - 1) ?? words[at - 1]?.id ?? -1;
    const original = likeliest(tables, words, standIns, at, letters[name.indexOf(at)] ?? '', before);
    if (original === undefined) return [];
    repaired.set(at, original);
  }
  const [from = 0] = wrong;
  const to = (wrong.at(-1) ?? from) + 1;
  const original = words.slice(from, to).map(({ id }, k) => repaired.get(from + k) ?? id);
  return original.includes(-1)
    ? [...repaired].map(([at, id]) => ({ from: at, to: at + 1, original: [id] }))
    : [{ from, to, original }];
}

/** What may have stood at a place and begins with the letter: the one that fits the neighbours best. */
function likeliest(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  at: number,
  letter: string,
  before: number,
): number | undefined {
  const id = words[at]?.id ?? -1;
  if (id < 0) return undefined;
  const after = linked(words, at) ? (words[at + 1]?.id ?? -1) : -1;
  const known = (standIns[at] ?? []).flatMap(({ original }) => (original.length === 1 ? original : []));
  const { ids, closeness } = exchangeable(tables, id);
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const consider = (original: number, close: number) => {
    if (tables.words.text(original)[0] !== letter) return;
    const weight =
      fit(tables, before, original) +
      fit(tables, original, after) +
      2 * close +
      tables.words.frequency(original) / 2;
    if (weight > most) {
      most = weight;
      best = original;
    }
  };
  ids.forEach((original, i) => {
    consider(original, closeness[i] ?? 0);
  });
  for (const original of known) consider(original, 4);
  return best;
}
