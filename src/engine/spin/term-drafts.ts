import type { Draft } from '../../story/finding.ts';
import type { Tables } from '../lexicon/ask-tables.ts';
import type { BrokenAcronym } from './acronyms.ts';
import { boundPairs } from './bound-pairs.ts';
import type { BrokenName } from './broken-names.ts';
import { readEchoes } from './echoes.ts';
import type { Damage } from './find-damage.ts';
import type { HalfName } from './half-names.ts';
import { chance } from './page-score.ts';
import type { PairOfStandIns } from './pair-stand-ins.ts';
import { writeLike } from './phrase.ts';
import { sameAgain } from './same-again.ts';
import type { Suspicion } from './suspicion.ts';
import type { SecondName } from './two-names.ts';
import type { Weight } from './weigh-words.ts';
import type { PageOdds } from './word-odds.ts';
import type { Word } from './words.ts';

/** Reported from five to one on. */
const REPORTED = 1.6;
/**
 * What a page adds to matches of listed terms: fitted on the given and our own cases and authentic pages. Left out one
 * by one, 0.84 to 1.00 of each set's matches above 0.8 were damage, none in eighty authentic pages.
 */
const LISTED_ODDS = { base: 3.6, own: 1.07, page: 1.3 } as const;
/** Two known stand-ins side by side: nine in ten were damage in spun pages, one in 4,000 honest words. */
const PAIR_ODDS = 2;
/** Of 45 broken names in pages of thesaurus spinners 43 were damage; authentic pages have one in 2,000 words. */
const BROKEN_NAME_ODDS = 3.5;
/** Of 27 names with a small second half 26 were damage. */
const HALF_NAME_ODDS = 4;
/** By judgement: no authentic page has one. */
const BROKEN_ACRONYM_ODDS = 4;
/** The page says it rightly elsewhere, and these words never meet in print. */
const SECOND_NAME_ODDS = 4;
/** What is damaged this surely is so wherever the page says it. */
const REPEATED = 2.2;
/**
 * The page says the original elsewhere, in a quotation or caption that was spared, say. By judgement: too rare in the
 * given cases to fit; changes nothing on authentic pages.
 */
const ECHO = 1;
/** Of two readings of one place the longer and the listed one is better, unless it is much less likely. */
const PER_WORD = 0.7;
const LISTED = 1.5;
const MOST_ALTERNATIVES = 3;

const rank = ({ from, to, logOdds, listed }: Suspicion): number =>
  logOdds + PER_WORD * (to - from) + (listed ? LISTED : 0);

/** Everything that may be a damaged term; they may overlap. */
export interface Signs {
  readonly damage: readonly Damage[];
  readonly pairs: readonly PairOfStandIns[];
  readonly names: readonly BrokenName[];
  readonly halves: readonly HalfName[];
  readonly both: readonly Suspicion[];
  readonly acronyms: readonly BrokenAcronym[];
  readonly seconds: readonly SecondName[];
}

/** The findings of kind `term`, by place, none overlapping another. `odds` are the words' own, see `wordOdds`. */
export function draftTerms(
  text: string,
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  { damage, pairs, names, halves, both, acronyms, seconds }: Signs,
  odds: Float64Array,
  page: PageOdds,
): Draft[] {
  const echoes = readEchoes(words);
  const listed = damage.map(({ from, to, original, logOdds, term }) => {
    const { name } = tables.terms.traits(term.term);
    const odds = LISTED_ODDS.base + LISTED_ODDS.own * logOdds + LISTED_ODDS.page * page.prior;
    return { from, to, original, logOdds: odds, name, listed: true };
  });
  const paired = pairs.map(({ from, to, original }) => {
    return { from, to, original, logOdds: PAIR_ODDS + page.prior, name: false, listed: false };
  });
  const broken = names.map(({ from, original }) => {
    return {
      from,
      to: from + 2,
      original,
      logOdds: BROKEN_NAME_ODDS + page.prior,
      name: true,
      listed: false,
    };
  });
  const halved = halves.map(({ from, to, original }) => {
    return { from, to, original, logOdds: HALF_NAME_ODDS + page.prior, name: true, listed: false };
  });
  const spelled = acronyms.map(found => {
    return { ...found, logOdds: BROKEN_ACRONYM_ODDS + page.prior, name: true, listed: true };
  });
  const second = seconds.map(found => {
    return { ...found, logOdds: SECOND_NAME_ODDS + page.prior, name: true, listed: true };
  });
  const suspicions: Suspicion[] = [...listed, ...paired, ...broken, ...halved, ...both, ...spelled, ...second]
    .map(found => (echoes(found.original) ? { ...found, logOdds: found.logOdds + ECHO } : found))
    .filter(({ logOdds }) => logOdds > REPORTED);
  suspicions.push(...boundPairs(tables, words, weights, odds, page));
  suspicions.push(
    ...sameAgain(
      words,
      suspicions.filter(({ logOdds }) => logOdds > REPEATED),
    ),
  );
  suspicions.sort((a, b) => rank(b) - rank(a));
  const taken = new Uint8Array(words.length);
  const drafts: Draft[] = [];
  for (const best of suspicions) {
    const { from, to } = best;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const others = suspicions.filter(other => other.from === from && other.to === to);
    drafts.push(draft(text, tables, words.slice(from, to), best, others, echoes(best.original)));
  }
  return drafts.sort((a, b) => a.start - b.start);
}

function draft(
  text: string,
  tables: Tables,
  standing: readonly Word[],
  best: Suspicion,
  others: readonly Suspicion[],
  echoed: boolean,
): Draft {
  const start = standing[0]?.start ?? 0;
  const end = standing.at(-1)?.end ?? start;
  const write = (original: ArrayLike<number>, name: boolean) =>
    writeLike(tables.words, original, standing, name);
  const was = write(best.original, best.name);
  const guesses = [
    ...(best.core ? [write(best.core, false)] : []),
    ...(best.runnersUp ?? []).slice(0, 1).map(original => write(original, false)),
    ...others.map(({ original, name }) => write(original, name)),
    ...(best.runnersUp ?? []).slice(1).map(original => write(original, false)),
  ];
  const alternatives = [...new Set(guesses)].filter(guess => guess !== was).slice(0, MOST_ALTERNATIVES);
  const written = text.slice(start, end);
  return {
    kind: 'term',
    severity: 'wording',
    start,
    end,
    text: written,
    was,
    ...(alternatives.length > 0 ? { alternatives } : {}),
    confidence: chance(best.logOdds),
    why: `“${written}” reads as if word-swapping software had made it of “${was}”, which is what ${echoed ? 'this page says elsewhere' : 'print says'}.`,
  };
}
