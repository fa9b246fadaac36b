import type { Tables } from '../lexicon/ask-tables.ts';
import { Closeness } from '../lexicon/synonym-table.ts';
import { matchTermsAt, type StandInsByWord, type TermMatch } from './match-terms.ts';
import { innerFit } from './stretch.ts';
import type { Weight } from './weigh-words.ts';
import type { Word } from './words.ts';

/** A stretch of words that seems to have said something else, and what. */
export interface Damage {
  /** Words from .. to - 1. */
  readonly from: number;
  readonly to: number;
  /** The likely original as word ids. */
  readonly original: ArrayLike<number>;
  /** Natural log of the odds that it is damage, before the rest of the page is heard. */
  readonly logOdds: number;
  readonly term: TermMatch;
}

/**
 * A logistic model of matches, fitted like that of single words; the page's own evidence is added later.
 * What the match's words fit beyond `LEAST_GAIN` told nothing more.
 */
const MODEL = {
  base: -2.65,
  /** Each unit of the strongest word's own log odds. */
  wordOdds: 0.62,
  same: 0.2,
  loose: -0.5,
  /** The lexicon writes it with capitals and so does the page. */
  asName: 0.8,
  /** The wording that stands there is a known expression itself. */
  standsInLexicon: -0.8,
  quoted: -0.65,
  /** Three words or more, most of them kept, are no coincidence. */
  long: 0.25,
  /** Each bit by which the original's words are commoner. */
  commoner: 0.14,
} as const;
/** The term's words must fit one another better than those on the page, in bits. */
const LEAST_GAIN = 2;
/** "US" and "U.S." are no exchange. */
const bare = (text: string) => text.replaceAll('.', '');

/** All matches of known terms that damage would explain, with their odds; they may overlap. */
export function findDamage(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  weights: readonly (Weight | null)[],
): Damage[] {
  return words.flatMap((_, i) =>
    matchTermsAt(tables, words, standIns, i).flatMap(match => {
      const rated = rate(tables, words, weights, match);
      return rated ? [rated] : [];
    }),
  );
}

function rate(
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  match: TermMatch,
): Damage | null {
  const { from, to, term, closeness, known } = match;
  const { words: original, name } = tables.terms.term(term);
  const standing = words.slice(from, to);
  const ids = standing.map(word => word.id);
  if (innerFit(tables, original) - innerFit(tables, ids) < LEAST_GAIN) return null;
  const spelled = Array.from(original, id => bare(tables.words.text(id))).join(' ');
  if (spelled === standing.map(word => bare(word.key)).join(' ')) return null;
  const capitals = standing.filter(word => word.written).length;
  const frequency = (list: ArrayLike<number>) =>
    Array.from(list, id => tables.words.frequency(id)).reduce((sum, bits) => sum + bits, 0) / list.length;
  const commoner = Math.max(-5, Math.min(8, frequency(original) - frequency(ids)));
  const strongest = Math.max(...weights.slice(from, to).map(weight => weight?.logOdds ?? -2));
  const logOdds =
    MODEL.base +
    MODEL.wordOdds * Math.max(-4, Math.min(5, strongest)) +
    MODEL.commoner * commoner +
    (closeness === Closeness.same && !known ? MODEL.same : closeness === Closeness.loose ? MODEL.loose : 0) +
    (name && capitals > standing.length / 2 ? MODEL.asName : 0) +
    (tables.terms.find(ids) ? MODEL.standsInLexicon : 0) +
    (standing.every(word => word.quoted) ? MODEL.quoted : 0) +
    (original.length > 2 ? MODEL.long : 0);
  return { from, to, original, logOdds, term: match };
}
