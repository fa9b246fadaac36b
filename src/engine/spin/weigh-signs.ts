import { Closeness } from '../lexicon/synonym-table.ts';
import type { Tables } from '../lexicon/tables.ts';
import type { BrokenAcronym } from './acronyms.ts';
import type { BrokenName } from './broken-names.ts';
import type { Damage } from './find-damage.ts';
import type { HalfName } from './half-names.ts';
import type { PairOfStandIns } from './pair-stand-ins.ts';
import type { Subject } from './subject.ts';
import type { Suspicion } from './suspicion.ts';
import type { Topics } from './topic.ts';
import type { SecondName } from './two-names.ts';
import type { PageOdds } from './word-odds.ts';

/**
 * What a page adds to matches of listed terms, and what it takes away for words that it says elsewhere: fitted on the
 * given and our own cases and authentic pages. Left out one by one, at ten false matches in 480 authentic pages 349 of the
 * sets' 441 true ones are found, among 409. The base was raised by 0.1 when the page's prior came to be counted anew.
 */
const LISTED_ODDS = { base: 4.1, own: 1.04, page: 1.26, subject: 0.82 } as const;
/**
 * On a page surely spun the nearer synonym is the likelier exchange, where the words that stand there never meet in
 * print ("pay boost"): of 39 more findings in seven sets 34 were damage, and every set had as many as before or more.
 * Honest pages are not reached: 540 of them had the same one false match.
 */
const NEARNESS: Readonly<Record<Closeness, number>> = {
  [Closeness.none]: 0,
  [Closeness.loose]: 0,
  [Closeness.near]: 0.4,
  [Closeness.same]: 1.1,
};
/** The prior of a page that is hardly spun, one below the prior from which nearness counts in full. */
const HARDLY_SPUN = -1.7;
/** Two known stand-ins side by side: nine in ten were damage in spun pages, one in 4,000 honest words. */
const PAIR_ODDS = 2;
/**
 * Of 45 broken names in pages of thesaurus spinners 43 were damage; authentic pages have one in 2,000 words. Names are
 * what such pages mostly damage, and their prior is low: with 0.6 to 0.8 less for the signs of names here, 0.51 of the
 * scripted cases' terms are found, not 0.63, at the same precision, and 0.04 fewer false ones in 1,000 words of BBC stories.
 */
const BROKEN_NAME_ODDS = 4.3;
/** Spinners that know their stand-ins leave names alone: of six broken names on such pages five were streets and firms. */
const BROKEN_NAME_OF_KNOWN = 1;
/** Of 27 names with a small second half 26 were damage. */
const HALF_NAME_ODDS = 4.6;
/** By judgement: no authentic page has one. */
const BROKEN_ACRONYM_ODDS = 4.8;
/** The page says it rightly elsewhere, and these words never meet in print. */
const SECOND_NAME_ODDS = 4.8;
/**
 * The page says the original elsewhere, in a quotation or caption that was spared, say. By judgement: too rare in the
 * given cases to fit; changes nothing on authentic pages.
 */
const ECHO = 1;

/** Most matches are below: there no topic would have them reported. */
const WORTH_ASKING = 0;

/** Everything that may be a damaged term, which may overlap, and what the page is about. */
export interface Signs {
  readonly damage: readonly Damage[];
  readonly pairs: readonly PairOfStandIns[];
  readonly names: readonly BrokenName[];
  readonly halves: readonly HalfName[];
  readonly both: readonly Suspicion[];
  readonly acronyms: readonly BrokenAcronym[];
  readonly seconds: readonly SecondName[];
  readonly subject: Subject;
  readonly topics: Topics;
}

/** All signs as suspicions, with what the page and its echoes say of each. */
export function weighSigns(
  tables: Tables,
  { damage, pairs, names, halves, both, acronyms, seconds, subject, topics }: Signs,
  page: PageOdds,
  echoes: (original: ArrayLike<number>) => boolean,
): Suspicion[] {
  const spun = Math.max(0, Math.min(1, page.prior - HARDLY_SPUN));
  const listed = damage.map(({ from, to, original, logOdds, term, neverMet, asName }) => {
    const { name } = tables.terms.traits(term.term);
    const prior = !neverMet ? page.prior : asName ? page.names : page.terms;
    const odds = LISTED_ODDS.base + LISTED_ODDS.own * logOdds + LISTED_ODDS.page * prior;
    const near = neverMet ? spun * NEARNESS[term.closeness] : 0;
    const held = LISTED_ODDS.subject * subject(from, to, original);
    return { from, to, original, logOdds: odds + near - held, held, name, listed: true };
  });
  const ofNames = page.dense ? BROKEN_NAME_OF_KNOWN : BROKEN_NAME_ODDS;
  const weighed = [
    ...pairs.map(found => told(found, PAIR_ODDS + page.prior, false, false)),
    ...names.map(found => told({ ...found, to: found.from + 2 }, ofNames + page.prior, true, false)),
    ...halves.map(found => told(found, HALF_NAME_ODDS + page.prior, true, false)),
    ...both,
    ...acronyms.map(found => told(found, BROKEN_ACRONYM_ODDS + page.names, true, true)),
    ...seconds.map(found => told(found, SECOND_NAME_ODDS + page.prior, true, true)),
  ];
  return [...listed, ...weighed].map(found => {
    // "Assembled Countries" belongs with its page as well as what it stands for: that says nothing against damage.
    const { from, to, original, logOdds } = found;
    const topic = logOdds > WORTH_ASKING ? Math.max(0, topics.damage(from, to, original)) : 0;
    return { ...found, logOdds: logOdds + topic + (echoes(original) ? ECHO : 0) };
  });
}

const told = (
  { from, to, original }: Pick<Suspicion, 'from' | 'to' | 'original'>,
  logOdds: number,
  name: boolean,
  listed: boolean,
): Suspicion => ({ from, to, original, logOdds, name, listed });
