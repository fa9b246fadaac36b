import type { Draft } from '../../story/finding.ts';
import type { Steps } from '../../story/steps.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PreparedText } from '../text/prepare.ts';
import { brokenAcronyms } from './acronyms.ts';
import { bothExchanged } from './both-exchanged.ts';
import { brokenNames } from './broken-names.ts';
import { findDamage } from './find-damage.ts';
import { halfNames } from './half-names.ts';
import { draftBraces, draftLeftovers } from './leftovers.ts';
import { type PageEvidence, sumEvidence } from './page-evidence.ts';
import { chance, scorePage } from './page-score.ts';
import { pairStandIns } from './pair-stand-ins.ts';
import { poolBits } from './pooled-bits.ts';
import { searchQueries } from './queries.ts';
import { standInsAt } from './replacements.ts';
import { readSubject } from './subject.ts';
import { draftTerms } from './term-drafts.ts';
import { NO_TOPICS, readTopics } from './topic.ts';
import { readTranslation } from './translation.ts';
import { secondNames } from './two-names.ts';
import { type Weight, weighWord } from './weigh-words.ts';
import { readPage, wordOdds } from './word-odds.ts';
import { draftWording } from './wording-drafts.ts';
import { readWords, type Word } from './words.ts';

/** What one text shows of rewriting, with no version to compare. */
export interface SpinReading {
  /** 0–1: how surely the text was machine-reworded. */
  readonly score: number;
  /** 0–1: how surely it was translated, there and back or once. */
  readonly backTranslation: number;
  /** Findings of the kinds term, wording, translation and leftover; none overlaps another of its own kind. */
  readonly drafts: readonly Draft[];
  /** False where the language is not English, or there is hardly any text: then the scores are 0 and mean nothing. */
  readonly judged: boolean;
  /** Search phrases that should find the original, best first. */
  readonly queries: readonly string[];
}

/** Fewer words than these show nothing. */
const FEWEST_WORDS = 20;
/**
 * Quotations count as spun above this mean evidence, authentic speech has -0.05 to 0.02; or, where there are words
 * enough, this evidence of candidates alone: a blind spinner shows there (authentic speech has -0.05 to -0.03).
 */
const SPUN_QUOTATIONS = { mean: 0.022, candidates: -0.025, fewest: 30 } as const;

/** Log odds of words that nothing is known of. */
const NOT_WEIGHED = -9;

/** Below this a page's words are not asked for their topic: hardly anything of it would be reported. */
const LEAST_PRIOR = -4;

/** Words that are weighed between two pauses: some 10 ms. */
const WORDS_A_STEP = 1_000;

/**
 * Reads the signs of rewriting in one text. Linear in its length; with pauses, for a worker that has to answer
 * messages meanwhile.
 */
export function* detectInSteps(text: PreparedText, lexicon: Lexicon): Steps<SpinReading> {
  const { tables } = lexicon;
  const leftovers = draftLeftovers(text.text);
  const words = readWords(text, tables.words);
  if (words.length < FEWEST_WORDS || !isEnglishProse(text, words))
    return { score: 0, backTranslation: 0, drafts: leftovers, judged: false, queries: [] };
  const standIns = words.map((_, i) => standInsAt(tables, words, i));
  const weights: (Weight | null)[] = [];
  for (const at of words.keys()) {
    if (at % WORDS_A_STEP === 0) yield;
    weights.push(weighWord(tables, words, standIns, at));
  }
  yield;
  const damage = findDamage(tables, words, standIns, weights);
  yield;
  const pairs = pairStandIns(tables, words, standIns);
  const names = brokenNames(tables, words);
  const halves = halfNames(tables, words, standIns);
  const evidence = sumEvidence(tables.forms, words, weights, false);
  const logOdds = scorePage(evidence, damage, names, halves);
  const page = readPage(logOdds, evidence);
  const pooled = poolBits(tables, words, weights);
  yield;
  const topics = page.prior > LEAST_PRIOR ? readTopics(tables, words) : NO_TOPICS;
  const oddsWith = (topicOdds: (i: number) => number) =>
    Float64Array.from(weights, (weight, i) =>
      weight ? wordOdds(weight, pooled[i] ?? 0, page, topicOdds(i)) : NOT_WEIGHED,
    );
  const byTopic = words.map((_, i) => (page.blind > 0 && weights[i] ? topics.word(i) : 0));
  // A word that is strange to the page says something of its sentence; it is not yet a damaged term.
  const odds = oddsWith(i => Math.min(0, byTopic[i] ?? 0));
  const inSentence = oddsWith(i => byTopic[i] ?? 0);
  // Where quotations are as odd as a spun page, they were spun too, and are read like the rest.
  const spoken = areSpun(sumEvidence(tables.forms, words, weights, true))
    ? words.map(word => ({ ...word, quoted: false }))
    : words;
  const subject = readSubject(tables, spoken);
  const both = bothExchanged(tables, spoken, standIns, odds, page, subject);
  yield;
  const acronyms = brokenAcronyms(text.text, tables, words, standIns);
  const seconds = secondNames(tables, spoken, standIns);
  const signs = { damage, pairs, names, halves, both, acronyms, seconds, subject, topics };
  const terms = draftTerms(text.text, tables, spoken, weights, signs, odds, page);
  yield;
  const wording = draftWording(text, tables, spoken, weights, inSentence, page, terms);
  yield;
  const translation = readTranslation(text, words, tables);
  const braces = draftBraces(text.text).filter(
    ({ start }) => !leftovers.some(line => line.start <= start && start < line.end),
  );
  return {
    score: chance(logOdds),
    backTranslation: chance(translation.logOdds),
    drafts: [...terms, ...wording, ...translation.drafts, ...leftovers, ...braces].sort(
      (a, b) => a.start - b.start,
    ),
    judged: true,
    queries: searchQueries(text, words, terms),
  };
}

const areSpun = ({ mean, candidates, count }: PageEvidence): boolean =>
  mean > SPUN_QUOTATIONS.mean || (count >= SPUN_QUOTATIONS.fewest && candidates > SPUN_QUOTATIONS.candidates);

/** Two fifths of English prose are grammar words and most tokens are words: not so in lists, code and other languages. */
function isEnglishProse({ language, tokens }: PreparedText, words: readonly Word[]): boolean {
  if (!/^(?:en|und)\b/i.test(language)) return false;
  return words.length > tokens.length / 2 && words.filter(word => word.grammar).length >= words.length / 6;
}
