import { Closeness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';
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
  readonly original: Uint16Array;
  /** Natural log of the odds that it is damage, before the rest of the page is heard. */
  readonly logOdds: number;
  readonly term: TermMatch;
  /** None of its neighbours ever meet in print. */
  readonly neverMet: boolean;
  /** Written as a name where a name of the news stood: "Chilly Struggle". */
  readonly asName: boolean;
  /** The damaged wording, folded: the same at every occurrence. */
  readonly damaged: string;
}

/**
 * A logistic model of matches, fitted like that of single words (halves agree to a third); the page's own evidence is
 * added later, see `pagePrior`.
 */
const MODEL = {
  base: -2.75,
  /** Each unit of the strongest word's own log odds. */
  wordOdds: 0.5,
  /** Each bit by which the term's words fit one another better than those on the page. */
  gainBit: 0.05,
  /** Each bit by which the term's words are commoner. */
  commoner: 0.18,
  /** The exchange is a loose one. */
  loose: -0.55,
  /** Two words or more are the term's own. */
  longKept: 0.4,
  /** A name of the news, with its capitals, in words that never stand together: "Arab Fountain". */
  brokenName: 1.4,
  /** The page writes a name, the lexicon none: it may be one that the lexicon does not know. */
  otherName: -0.3,
  /** The wording that stands there is a known expression itself. */
  standsInLexicon: -1,
  /**
   * …and one of the news: "Interior Secretary" is an office, not a damaged "Home Secretary". By judgement; on nine sets
   * two findings that were wrong are gone, with two that said again what others say: as many terms are found.
   */
  standsInNews: -2.5,
  quoted: -0.65,
} as const;
/** The term's words must fit one another better than those on the page, in bits. */
const LEAST_GAIN = 2;
/** Bits that two neighbours in the lists of news English are worth, even where the counts have never met them. */
const LISTED_FIT = 2.5;
/** Where two words or more are the term's own, they vouch for it: "Belt and Highway". */
const LEAST_GAIN_LONG = -2;
/** "US" and "U.S." are no exchange. */
const spell = (parts: readonly string[]): string => parts.join(' ').replaceAll('.', '');

/** All matches of known terms that damage would explain, with their odds; they may overlap. */
export function findDamage(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  weights: readonly (Weight | null)[],
): Damage[] {
  const found: Damage[] = [];
  for (const i of words.keys())
    for (const match of matchTermsAt(tables, words, standIns, i)) {
      const rated = rate(tables, words, weights, match);
      if (rated) found.push(rated);
    }
  return found;
}

function rate(
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  match: TermMatch,
): Damage | null {
  const { from, to, term, kept } = match;
  const { words: original, name, news } = tables.terms.term(term);
  const standing = words.slice(from, to);
  const ids = standing.map(word => word.id);
  const vouched = news ? LISTED_FIT * (original.length - 1) : -Infinity;
  const gain = Math.max(vouched, innerFit(tables, original)) - innerFit(tables, ids);
  if (gain < (kept > 1 ? LEAST_GAIN_LONG : LEAST_GAIN)) return null;
  const damaged = spell(standing.map(word => word.key));
  if (spell(Array.from(original, id => tables.words.text(id))) === damaged) return null;
  const content = standing.filter(word => !word.grammar);
  const asName = content.every(word => word.written) && content.some(word => word.capital);
  const neverMet = standing.every(({ id, grammar }, i) => {
    const before = standing[i - 1];
    return !before || grammar || before.grammar || tables.pairs.logCount(before.id, id) === 0;
  });
  const keeps = content.some(word => original.includes(word.id));
  // "to the letter" is no damaged "to the point": where no word of weight is kept, only known stand-ins count.
  if (!keeps && !match.known && !(name && news && asName && neverMet)) return null;
  const commoner = Math.max(-5, Math.min(8, frequency(tables, original) - frequency(tables, ids)));
  const strongest = Math.max(...weights.slice(from, to).map(weight => weight?.logOdds ?? -2));
  const logOdds =
    MODEL.base +
    MODEL.wordOdds * Math.max(-4, Math.min(5, strongest)) +
    MODEL.gainBit * Math.min(12, gain) +
    MODEL.commoner * commoner +
    (match.closeness === Closeness.loose ? MODEL.loose : 0) +
    (kept > 1 ? MODEL.longKept : 0) +
    (name && news && asName && neverMet && keeps ? MODEL.brokenName : 0) +
    (asName && !name ? MODEL.otherName : 0) +
    standsListed(tables.terms.find(ids)) +
    (standing.every(word => word.quoted) ? MODEL.quoted : 0);
  return { from, to, original, logOdds, term: match, neverMet, asName: name && news && asName, damaged };
}

/** What speaks against damage where the wording that stands there is a known expression itself. */
const standsListed = (term: { readonly news: boolean } | undefined): number =>
  term === undefined ? 0 : term.news ? MODEL.standsInNews : MODEL.standsInLexicon;

/** Mean log2 count of words. */
const frequency = ({ words }: Tables, ids: ArrayLike<number>): number =>
  Array.from(ids, id => words.frequency(id)).reduce((sum, bits) => sum + bits, 0) / ids.length;
