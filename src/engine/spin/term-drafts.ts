import type { Draft } from '../../story/finding.ts';
import { WordClass } from '../lexicon/format.ts';
import type { Tables } from '../lexicon/tables.ts';
import { boundPairs } from './bound-pairs.ts';
import { readEchoes } from './echoes.ts';
import { chance } from './page-score.ts';
import { writeLike } from './phrase.ts';
import type { Replacement } from './replacements.ts';
import { sameAgain } from './same-again.ts';
import { readSentences } from './sentence-evidence.ts';
import type { Suspicion } from './suspicion.ts';
import { type Signs, weighSigns } from './weigh-signs.ts';
import type { Weight } from './weigh-words.ts';
import type { PageOdds } from './word-odds.ts';
import type { Word } from './words.ts';

/** Reported from seven to one on: from six to one, two more in a hundred were found and one in nine of those was wrong. */
const REPORTED = 1.9;
/** On dense pages, where the rest of the sentence is heard, less will do: of 23 more findings in seven sets 19 were damage. */
const REPORTED_DENSE = 1.75;
/** A quotation that was spared says it as well: it is no damage. By judgement. */
const SPOKEN = -2.5;
/** What is damaged this surely is so wherever the page says it. */
const REPEATED = 2.2;
/** Of two readings of one place the longer and the listed one is better, unless it is much less likely. */
const PER_WORD = 0.7;
const LISTED = 1.5;
const MOST_ALTERNATIVES = 3;

/** Takes away what speaks against damage at this place. */
const holdBack = (found: Suspicion, by: number): Suspicion =>
  by > 0 ? { ...found, logOdds: found.logOdds - by, held: (found.held ?? 0) + by } : found;

/** What the page's subject and the sentence take away speaks against damage here, not for another reading of it. */
const rank = ({ from, to, logOdds, held = 0, listed }: Suspicion): number =>
  logOdds + held + PER_WORD * (to - from) + (listed ? LISTED : 0);

/** The findings of kind `term`, by place, none overlapping another. `odds` are the words' own, see `wordOdds`. */
export function draftTerms(
  text: string,
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  signs: Signs,
  odds: Float64Array,
  page: PageOdds,
): Draft[] {
  const echoes = readEchoes(words);
  const spoken = readEchoes(words.filter(({ quoted }) => quoted));
  const isSpoken = ({ from, to }: Suspicion) => spoken(words.slice(from, to).map(({ id }) => id));
  const sentences = readSentences(words, weights, odds, page);
  const reported = page.dense ? REPORTED_DENSE : REPORTED;
  const suspicions = weighSigns(tables, signs, page, echoes)
    .filter(({ logOdds }) => logOdds > reported)
    .map(found => holdBack(found, sentences(found.from, found.to)))
    .map(found => (isSpoken(found) ? { ...found, logOdds: found.logOdds + SPOKEN } : found))
    .filter(({ logOdds }) => logOdds > reported);
  suspicions.push(...boundPairs(tables, words, weights, odds, page, sentences, signs.topics));
  const sure = suspicions.filter(({ logOdds }) => logOdds > REPEATED);
  suspicions.push(...sameAgain(words, sure));
  suspicions.sort((a, b) => rank(b) - rank(a));
  const byPlace = groupByPlace(suspicions);
  const taken = new Uint8Array(words.length);
  const drafts: Draft[] = [];
  for (const best of suspicions) {
    const { from, to } = best;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const others = byPlace.get(placeOf(best)) ?? [];
    const standing = words.slice(from, to);
    const byWord = wordGuesses(tables, words, weights, best);
    drafts.push(draft(text, tables, standing, best, others, byWord, echoes(best.original)));
  }
  return drafts.sort((a, b) => a.start - b.start);
}

/**
 * What each word of a stretch may stand for by itself: the originals of known stand-ins, then what else may stand there,
 * then what only the thesaurus says of words of weight.
 */
function wordGuesses(
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  { from, to }: Suspicion,
): string[] {
  const weighed = weights.slice(from, to).flatMap(weight => {
    const best = weight?.best;
    return weight && best && best.to <= to ? [{ ...weight, best }] : [];
  });
  const write = ({ best }: { best: Replacement }, original: readonly number[]) =>
    writeLike(tables.words, original, words.slice(best.from, best.to), false);
  const known = weighed.filter(weight => weight.known);
  const thought = weighed.filter(
    ({ known, best }) => !known && !best.original.every(id => tables.words.is(id, WordClass.grammar)),
  );
  return [
    ...known.map(weight => write(weight, weight.best.original)),
    ...weighed.flatMap(weight => weight.runnersUp.slice(0, 1).map(other => write(weight, other))),
    ...thought.map(weight => write(weight, weight.best.original)),
  ];
}

const placeOf = ({ from, to }: Suspicion): string => `${from} ${to}`;

/** Suspicions of the very same words, in the order given. */
function groupByPlace(suspicions: readonly Suspicion[]): Map<string, Suspicion[]> {
  const groups = new Map<string, Suspicion[]>();
  for (const suspicion of suspicions) {
    const group = groups.get(placeOf(suspicion));
    if (group) group.push(suspicion);
    else groups.set(placeOf(suspicion), [suspicion]);
  }
  return groups;
}

function draft(
  text: string,
  tables: Tables,
  standing: readonly Word[],
  best: Suspicion,
  others: readonly Suspicion[],
  byWord: readonly string[],
  echoed: boolean,
): Draft {
  const start = standing[0]?.start ?? 0;
  const end = standing.at(-1)?.end ?? start;
  const write = (original: ArrayLike<number>, name: boolean) =>
    writeLike(tables.words, original, standing, name);
  const was = write(best.original, best.name);
  const rivals: string[] = [];
  for (const { original, name } of others) {
    const guess = write(original, name);
    if (guess !== was && !rivals.includes(guess) && rivals.push(guess) === MOST_ALTERNATIVES) break;
  }
  const phrases = (originals: readonly ArrayLike<number>[] = []) =>
    originals.map(other => write(other, false));
  const parts = phrases(best.parts);
  const runnersUp = phrases(best.runnersUp);
  // Where both words were exchanged one of them is guessed far sooner than their pair.
  const guesses = [
    ...(best.core ? [write(best.core, false)] : []),
    ...(parts.length > 0 ? parts.slice(0, 1) : [...runnersUp.slice(0, 1), ...rivals.slice(0, 1)]),
    ...(best.to > best.from + 1 ? byWord : []),
    ...parts.slice(1),
    ...rivals,
    ...runnersUp,
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
    why: echoed
      ? 'It seems that word-swapping software replaced words that this page has elsewhere.'
      : 'It seems that word-swapping software replaced the usual words.',
  };
}
