import type { PageEvidence } from './page-evidence.ts';
import { chance } from './page-score.ts';
import type { Weight } from './weigh-words.ts';

/**
 * What the page adds to the odds of a word, a logistic model fitted on the words of the given and our own spun cases,
 * of BBC stories put through a blind spinner and of authentic pages, each set weighing alike. Left out one by one, every
 * set's share of exchanged words came out within six points (hand-made 0.34 for 0.34) but for the scripted one's, 0.18 for
 * 0.11: so pages of middling evidence are held lower here than the fit has them (-2.3, 58 and 0.73), which cost no recall on
 * denser ones and took terms of the scripted pages from 0.76 to 0.91 precision.
 */
const MODEL = {
  base: -2.45,
  /** Each unit of the word's own log odds. */
  wordOdds: 0.99,
  /** Each bit that the candidates say more over all places of the word. */
  pooledBit: 0.18,
  /** The page's mean evidence tells how many of its words were exchanged: 0 means a tenth, 0.06 a third of them. */
  evidence: 45,
  /**
   * How surely the page was spun at all: each unit of that chance's logarithm; a little more than fitted keeps honest
   * pages quiet.
   */
  page: 0.9,
} as const;
/** Denser pages do not show more: from here on about a third of all words was exchanged. */
const MOST_EVIDENCE = 0.06;
/** Blind spinners, which exchange a word in ten, stay below. */
const DENSE = 0.055;
/**
 * Up to this evidence a spinner is taken to know none of the usual stand-ins: scripted pages have 0 to 0.04, others that
 * were spun 0.05 to 0.15. In between both models are heard.
 */
const BLIND = 0.03;
/** Each bit that the candidates say more over all places of the word: more than above, as a blind spinner is consistent. */
const BLIND_POOLED_BIT = 0.43;
/** From this many words on the mean can be trusted; three odd words make a spun page of a paragraph. */
const TRUSTED = 110;
const MOST_ODDS = 6;
/** Keeps the logarithm of the page's chance finite. */
const LEAST_CHANCE = 0.001;

/**
 * What the page adds where a whole sentence is judged: a spun page has untouched sentences, mostly quotations, and its
 * full prior pulls these up with the others. A fifth of it told them apart best. The base is where 5 % of the scripted
 * cases' untouched sentences are marked, and 74 % of their heavily spun ones (67 % before topics were heard). Pages more
 * likely honest than not are held back, which costs no spun page anything: of 236 BBC stories 6 have a sentence marked.
 */
const SENTENCE = { base: -1.9, prior: 0.2, honest: 3 } as const;

/**
 * A paragraph says little of the page it stands in, so that a plainly damaged term is believed there by itself. In 2,206
 * authentic paragraphs of some 45 words seven names and five other terms would be reported with priors 0.25 lower, from
 * 1.6 on; raised with that bound to 1.9, so that about the same is.
 */
const SHORT = { words: 120, names: -0.35, terms: -0.95 } as const;

/** What a page as a whole says of each of its words. */
export interface PageOdds {
  /** Natural log odds to add to any word. */
  readonly prior: number;
  /** Its spinner exchanged so much that it knows the usual stand-ins: then names are mostly left alone. */
  readonly dense: boolean;
  /** 0–1: how far it looks like one that knows none of them. */
  readonly blind: number;
  /** Instead of `prior` where a sentence is judged, see `SENTENCE`. */
  readonly sentence: number;
  /** Instead of `prior` for listed terms and for names whose words never meet in print, see `SHORT`. */
  readonly terms: number;
  readonly names: number;
}

export function readPage(logOdds: number, { mean, count }: PageEvidence): PageOdds {
  const trust = Math.sqrt(Math.min(1, count / TRUSTED));
  const evidence = trust * Math.max(0, Math.min(MOST_EVIDENCE, mean));
  const prior =
    MODEL.base + MODEL.evidence * evidence + MODEL.page * Math.log(chance(logOdds) + LEAST_CHANCE);
  return {
    prior,
    dense: evidence > DENSE,
    blind: Math.max(0, Math.min(1, (DENSE - evidence) / (DENSE - BLIND))),
    terms: count < SHORT.words ? Math.max(SHORT.terms, prior) : prior,
    names: count < SHORT.words ? Math.max(SHORT.names, prior) : prior,
    sentence: SENTENCE.base + SENTENCE.prior * prior + SENTENCE.honest * Math.min(0, logOdds),
  };
}

/**
 * Natural log of the odds that this word of this page was put there by a spinner.
 * @param topicOdds what its topic says, see `Topics`: heard where the spinner looks blind
 */
export function wordOdds(
  { logOdds, blindOdds }: Weight,
  pooledBits: number,
  page: PageOdds,
  topicOdds: number,
): number {
  const knowing = MODEL.wordOdds * bounded(logOdds) + MODEL.pooledBit * pooledBits;
  const blind = bounded(blindOdds) + BLIND_POOLED_BIT * pooledBits + topicOdds;
  return page.prior + knowing + page.blind * (blind - knowing);
}

const bounded = (logOdds: number): number => Math.max(-MOST_ODDS, Math.min(MOST_ODDS, logOdds));
