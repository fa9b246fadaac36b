import { WordClass } from '../lexicon/format.ts';
import type { Tables } from '../lexicon/tables.ts';
import { MAGNITUDES } from '../text/number-words.ts';
import { fit } from './fit.ts';
import type { StandInsByWord } from './match-terms.ts';
import type { Replacement, StandInHere } from './replacements.ts';
import { outerFit } from './stretch.ts';
import { LEAST_CANDIDATES, weighCandidates } from './weigh-candidates.ts';
import type { Word } from './words.ts';

/** How much one word speaks for rewriting. */
export interface Weight {
  /** Natural log of the odds that the word was put there by a spinner, against the average word of a spun text. */
  readonly logOdds: number;
  /** The same where the spinner knows none of the usual stand-ins and puts any word of a thesaurus, see `BLIND`. */
  readonly blindOdds: number;
  /** What thesaurus candidates alone say: log2 of their summed odds against the word; null for small words. */
  readonly candidateBits: number | null;
  /** What fits best in its place, if anything fits better. */
  readonly best: Replacement | null;
  /** How much better it fits its neighbours, in bits. */
  readonly gain: number;
  /** Whether `best` undoes a known stand-in. */
  readonly known: boolean;
  /** What else may have stood in the place of `best`, by fit. */
  readonly runnersUp: readonly (readonly number[])[];
}

/**
 * A logistic model of single words, fitted on the words of the given and our own spun pages, each set weighing alike and
 * each page's share of exchanged words known. Left out one by one, a word that was exchanged stands above one that was not
 * in 75 (fifth set; hand-made 78) to 92 of 100 pairs. The base is where authentic pages have as much evidence as before
 * the stand-ins were so many; rounded, the weights differ by less than 0.05. Bits are of pointwise mutual information.
 */
const MODEL = {
  /** An average word of an authentic text, against the tenth of words that is changed in a lightly spun one. */
  base: 0.12,
  /** Each bit of all thesaurus candidates together. */
  candidateBit: 0.26,
  /** Articles, prepositions and the like have no candidates but stand-ins. */
  grammar: -2.2,
  /** Names are spun less. */
  capital: -0.95,
  /** A known stand-in begins here ("different")… */
  standIn: 0.63,
  /** …of several words ("a minimum of"): few writers choose those. */
  standInPhrase: 1.4,
  /** Each bit by which its original fits the neighbours better. */
  standInBit: 0.18,
  /** Each bit by which the original is the commoner word: spinners trade "said" for "mentioned", hardly ever back. */
  standInCommoner: 0.31,
  /** Each bit of honest use above the usual, see `StandIn`: "picture" for "image" is English. */
  honest: -0.1,
  honestPhrase: -0.32,
  /** Of a known stand-in the thesaurus' candidates say less, and a small word speaks louder. */
  standInCandidateBit: -0.08,
  standInGrammar: 0.55,
  /** A stand-in that is a name and has lost its capital: "america". Too rare in the cases to fit; by judgement. */
  lostCapital: 3,
} as const;
/**
 * The same for spinners that draw any word from a thesaurus: there known stand-ins say less, and what fits better says
 * more. Fitted on 118 BBC stories put through such a spinner. On the scripted cases, of which the fit saw nothing, an
 * exchanged word stands above another in 87 of 100 pairs (by the model above in 84), and of the terms reported 95 % were
 * damage, not 92 %.
 */
const BLIND = {
  base: -0.7,
  /** Each unit of the log odds above. */
  wordOdds: 0.27,
  candidateBit: 0.39,
  /** Each bit of the neighbour it fits worse. */
  worseFit: -0.17,
  /** Each e-fold of the candidates' number: the more words it may stand for, the oftener it is drawn. */
  candidates: 0.49,
} as const;
const LEAST_FIT = -4;
const MOST_FIT = 6;
const MOST_BLIND_CANDIDATES = 8;
/** Honest use of the median stand-in, in bits. */
const USUAL_HONEST = -5.5;
/** More says nothing: the rarest words have plain meanings of their own. */
const MOST_COMMONER = 2;
const LEAST_STAND_IN_GAIN = -2;
const MOST_STAND_IN_GAIN = 10;
/** A word that fits this well (bits, both sides) leaves nothing for candidates to gain. */
const SETTLED = 7;

/** Weighs word i; null where no known word stands beside it. */
export function weighWord(
  tables: Tables,
  words: readonly Word[],
  standIns: StandInsByWord,
  i: number,
): Weight | null {
  const word = words[i];
  if (!word) return null;
  const before = words[i - 1]?.joined ? (words[i - 1]?.id ?? -1) : -1;
  const after = word.joined ? (words[i + 1]?.id ?? -1) : -1;
  if (word.id < 0 || (before < 0 && after < 0)) return null;
  const withBefore = fit(tables, before, word.id);
  const withAfter = fit(tables, word.id, after);
  const here = withBefore + withAfter;
  const standIn = bestStandIn(tables, words, standIns[i] ?? []);
  // "Twitter" is no bird's: a name of its own stands for no common word, nor does "U.S."; and another magnitude is
  // another amount, which no synonym spinner makes.
  const own = (word.written && tables.words.is(word.id, WordClass.name)) || word.key.includes('.');
  const isAmount = MAGNITUDES.has(word.key);
  const candidates =
    word.grammar || own || isAmount || here > SETTLED
      ? null
      : weighCandidates(tables, word.id, before, after, here);
  const candidateBits = word.grammar ? null : (candidates?.bits ?? LEAST_CANDIDATES);
  const logOdds =
    MODEL.base +
    (candidateBits === null ? MODEL.grammar : MODEL.candidateBit * candidateBits) +
    (word.capital ? MODEL.capital : 0) +
    (standIn
      ? MODEL.standIn +
        standIn.odds +
        MODEL.standInCommoner * commoner(tables, words, standIn.best) +
        (candidateBits === null ? MODEL.standInGrammar : MODEL.standInCandidateBit * candidateBits) +
        (lostCapital(tables, word) ? MODEL.lostCapital : 0)
      : 0);
  const worse = Math.max(LEAST_FIT, Math.min(MOST_FIT, withBefore, withAfter));
  const blindOdds =
    BLIND.base +
    BLIND.wordOdds * logOdds +
    BLIND.worseFit * worse +
    (candidateBits === null
      ? 0
      : BLIND.candidateBit * Math.min(MOST_BLIND_CANDIDATES, candidateBits) +
        BLIND.candidates * Math.log1p(candidates?.count ?? 0));
  if (standIn && (standIn.gain > 0 || standIn.best.to - standIn.best.from > 1 || lostCapital(tables, word)))
    return {
      logOdds,
      blindOdds,
      candidateBits,
      best: standIn.best,
      gain: standIn.gain,
      known: true,
      runnersUp:
        candidates && candidates.gain > 0
          ? [...standIn.others, [candidates.id], ...candidates.others]
          : standIn.others,
    };
  if (candidates && candidates.gain > 0)
    return {
      logOdds,
      blindOdds,
      candidateBits,
      best: { from: i, to: i + 1, original: [candidates.id] },
      gain: candidates.gain,
      known: false,
      runnersUp:
        standIn?.best.to === i + 1 ? [standIn.best.original, ...candidates.others] : candidates.others,
    };
  return { logOdds, blindOdds, candidateBits, best: null, gain: 0, known: false, runnersUp: [] };
}

/** Whether print writes this word with a capital and the page does not. */
export const lostCapital = (tables: Tables, word: Word | undefined): boolean =>
  word !== undefined && !word.written && tables.words.is(word.id, WordClass.name);

function bestStandIn(tables: Tables, words: readonly Word[], found: readonly StandInHere[]) {
  if (found.length === 0) return null;
  const weighed = found.map(best => {
    const { from, to, original } = best;
    const standing = [words[from]?.id ?? -1, words[to - 1]?.id ?? -1];
    const gain = outerFit(tables, words, from, to, original) - outerFit(tables, words, from, to, standing);
    return { best, gain };
  });
  weighed.sort((a, b) => standInBits(b.best, b.gain) - standInBits(a.best, a.gain));
  const [first] = weighed;
  if (!first) return null;
  const others = weighed.flatMap(({ best }) =>
    best !== first.best && best.to === first.best.to ? [best.original] : [],
  );
  const likeliest = { ...first, odds: standInOdds(first.best, first.gain), others };
  // "to america" is common in lower-cased counts: where the capital is lost, neighbours are not asked.
  if (lostCapital(tables, words[first.best.from])) return { ...likeliest, gain: Math.max(0, first.gain) };
  return first.gain > LEAST_STAND_IN_GAIN ? likeliest : null;
}

/** A phrase is told before the stand-in that its first word is by itself, in bits. */
const PHRASE_FIRST = 5;
/** By trial, of 0.4, 0.8 and 1.2: they name originals about as often, and this one finds most. */
const HONEST_BIT = 0.8;

/** Which of the stand-ins of one place is the likeliest: by its fit, and how seldom honest print has it. */
const standInBits = ({ from, to, honest }: StandInHere, gain: number): number =>
  Math.min(MOST_STAND_IN_GAIN, gain) - HONEST_BIT * honest + (to - from > 1 ? PHRASE_FIRST : 0);

/** What a stand-in's kind, fit and honest use say. */
function standInOdds({ from, to, honest }: StandInHere, gain: number): number {
  const bits = MODEL.standInBit * (Math.min(gain, MOST_STAND_IN_GAIN) - LEAST_STAND_IN_GAIN);
  const unusual = honest - USUAL_HONEST;
  return bits + (to - from > 1 ? MODEL.standInPhrase + MODEL.honestPhrase * unusual : MODEL.honest * unusual);
}

/** By how many bits the rarest word of the original is commoner than the rarest that stands there. */
function commoner(tables: Tables, words: readonly Word[], { from, to, original }: Replacement): number {
  const rarest = (ids: readonly number[]) => Math.min(...ids.map(id => tables.words.frequency(id)));
  const bits = rarest(original) - rarest(words.slice(from, to).map(({ id }) => id));
  return Math.max(-MOST_COMMONER, Math.min(MOST_COMMONER, bits));
}
