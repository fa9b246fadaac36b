import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Stretch } from './align/align-words.ts';
import {
  type Alignment,
  ANTONYM,
  INFLECTED,
  join,
  NONE,
  SYNONYM,
  type WordRelation,
} from './align/alignment.ts';
import { FUNCTION_WEIGHT } from './align/sentence-words.ts';
import type { Vocabulary, Words } from './align/words.ts';
import { areOfOneCamp } from './senses/camps.ts';
import { areOpposites } from './senses/opposites.ts';
import { baseForms } from './vocabulary/base-forms.ts';

/** How two different words stand to each other; INFLECTED, SYNONYM, ANTONYM or NONE. */
export type Relate = (page: number, version: number) => WordRelation;

/** Words that differ in their ending or by one letter in seven are forms of one word in every alphabetic language. */
function shareStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same >= 4 && same >= 0.75 * Math.max(a.length, b.length) - 0.5;
}

/** Of all numbers only "first", which is folded to a figure, has an opposite. */
const isFirstAndLast = (a: string, b: string): boolean =>
  (a === '1st' && (b === 'last' || b === 'final')) || (b === '1st' && (a === 'last' || a === 'final'));

/** Answers from the lexicon, each pair of words asked once a comparison. */
export function relateWords(vocabulary: Vocabulary, lexicon: Lexicon, english: boolean): Relate {
  const known = new Map<number, WordRelation>();
  const ask = (a: string, b: string): WordRelation => {
    if (/\d/.test(a) || /\d/.test(b)) return isFirstAndLast(a, b) ? ANTONYM : NONE;
    if (!english) return shareStem(a, b) ? INFLECTED : NONE;
    if (areOpposites(lexicon, a, b)) return ANTONYM;
    const forms = baseForms(b, lexicon);
    if (baseForms(a, lexicon).some(form => forms.includes(form))) return INFLECTED;
    if (lexicon.areSynonyms(a, b) || areOfOneCamp(lexicon, a, b)) return SYNONYM;
    return shareStem(a, b) ? INFLECTED : NONE;
  };
  return (page, version) => {
    const pair = page * vocabulary.keys.length + version;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const relation = ask(vocabulary.keys[page] ?? '', vocabulary.keys[version] ?? '');
    known.set(pair, relation);
    return relation;
  };
}

/** Closer relations are tried first, so that "refuses" goes to "refusing" and not to "denies". */
const ORDER: readonly WordRelation[] = [INFLECTED, SYNONYM, ANTONYM];
/** A longer edit is a rewritten sentence: pairing its words by meaning costs much and tells little. */
const LONGEST_EDIT = 24;

/** Across a sentence a synonym is likelier meant than an opposite: "prices fell and costs rose". */
const ACROSS: readonly WordRelation[] = [INFLECTED, SYNONYM, ANTONYM];
/** Opposites farther from each other's place than this belong to two statements of one sentence. */
const OPPOSITES_APART = 8;

/**
 * Pairs what edits left over with words of the same sense anywhere in the other sentence: a text reworded throughout puts
 * its clauses in another order.
 */
export function pairAcrossEdits(
  page: Words,
  version: Words,
  weights: Float64Array,
  alignment: Alignment,
  relate: Relate,
  { page: [a0, a1], version: [b0, b1] }: Stretch,
): void {
  const ours = openWords(page, weights, alignment.pagePartner, a0, a1);
  const theirs = openWords(version, weights, alignment.versionPartner, b0, b1);
  if (ours.length > LONGEST_EDIT || theirs.length > LONGEST_EDIT) return;
  const scale = (b1 - b0) / Math.max(1, a1 - a0);
  for (const wanted of ACROSS)
    for (const i of ours) {
      if (alignment.pagePartner[i] !== -1) continue;
      const place = b0 + (i - a0) * scale;
      const partner = theirs.find(
        j =>
          alignment.versionPartner[j] === -1 &&
          (wanted !== ANTONYM || Math.abs(j - place) <= OPPOSITES_APART) &&
          relate(page.ids[i] ?? 0, version.ids[j] ?? 0) === wanted,
      );
      if (partner !== undefined) join(alignment, i, partner, wanted);
    }
}

const isOpen = (words: Words, weights: Float64Array, partner: Int32Array, at: number): boolean =>
  partner[at] === -1 && (weights[words.ids[at] ?? 0] ?? 0) > FUNCTION_WEIGHT;

function openWords(
  words: Words,
  weights: Float64Array,
  partner: Int32Array,
  from: number,
  to: number,
): number[] {
  const open: number[] = [];
  for (let at = from; at < to; at += 1) if (isOpen(words, weights, partner, at)) open.push(at);
  return open;
}

/** Pairs the words an edit left over with words of the same sense inside it. */
export function pairBySense(
  page: Words,
  version: Words,
  weights: Float64Array,
  alignment: Alignment,
  relate: Relate,
  { page: [a0, a1], version: [b0, b1] }: Stretch,
): void {
  if (a1 - a0 > LONGEST_EDIT || b1 - b0 > LONGEST_EDIT) return;
  for (const wanted of ORDER)
    for (let i = a0; i < a1; i += 1) {
      if (!isOpen(page, weights, alignment.pagePartner, i)) continue;
      for (let j = b0; j < b1; j += 1) {
        if (!isOpen(version, weights, alignment.versionPartner, j)) continue;
        if (relate(page.ids[i] ?? 0, version.ids[j] ?? 0) !== wanted) continue;
        join(alignment, i, j, wanted);
        break;
      }
    }
}
