import type { Draft } from '../../story/finding.ts';
import type { Tables } from '../lexicon/tables.ts';
import type { PreparedText } from '../text/prepare.ts';
import { writeLike } from './phrase.ts';
import type { Weight } from './weigh-words.ts';
import type { PageOdds } from './word-odds.ts';
import type { Word } from './words.ts';

/**
 * Natural log of how unlikely it is that all of a sentence's words are its author's, from which it is marked: one in
 * five. In spun pages 2 % (hand-made) to 5 % (scripted) of the untouched sentences reach it and 95 % to 62 % of the
 * heavily spun ones; in BBC stories two sentences in a hundred, all of them in 9 of 236 stories. A page with every tenth
 * word exchanged leaves few long sentences whole, so long ones need less by the word there.
 */
const MARKED = 1.5;
/**
 * The denser the page, the more must a sentence's own words say: a third of a spun sentence's words were exchanged there,
 * while a long untouched one gathers as much by chance, and terms mark most spun ones already. So much more by the word,
 * for each unit of the page's prior above the least. On seven sets of dense pages 6 of 173 untouched sentences are marked
 * and 84 % of the heavily spun ones; with 0.015 13 of 173 and 90 %. Where a term is told the sentence was spun, and less
 * will do.
 */
const DENSE = { word: 0.05, besideTerm: 0.015, prior: -0.8 } as const;
/** Only words that alone would be suspicious are shown, at most this many. */
const SHOWN = -1.5;
const MOST_SHOWN = 3;
/** Words from the strongest one within which others are shown: a stretch, not a paragraph, nor over a full stop or a term. */
const REACH = 12;
/** A sentence needs this many weighed words before their mix says anything. */
const FEWEST = 4;
/** More in one sentence tell the reader nothing new, and a text without full stops would take the square of its length. */
const MOST_STRETCHES = 3;

/**
 * The findings of kind `wording`: sentences in which too many words are out of place for their neighbours. Words that
 * stand in one of the `terms`, by place, have been told there. What lies beyond the stretch that is shown is a finding of
 * its own where it is as odd by itself: on the scripted cases 3 more of 219 heavily spun sentences are marked, and no
 * untouched one.
 */
export function draftWording(
  { text, sentences }: PreparedText,
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  odds: Float64Array,
  page: PageOdds,
  terms: readonly Draft[],
): Draft[] {
  const told = wordsIn(terms, words);
  const isTold = (from: number, to: number) => told.slice(from, to).includes(true);
  const dense = Math.max(0, page.prior - DENSE.prior);
  const logOdds = (i: number) => (odds[i] ?? 0) - page.prior + page.sentence;
  const isShown = (i: number) => {
    const best = weights[i]?.best;
    return logOdds(i) > SHOWN && best != null && !isTold(i, best.to);
  };
  const near = (i: number, top: number) =>
    Math.abs(i - top) <= REACH && !between(text, words[i], words[top]).includes('.');
  const drafts: Draft[] = [];
  let at = 0;
  for (const number of sentences.keys()) {
    let left: number[] = [];
    let byWord = DENSE.word * dense;
    for (; at < words.length && words[at]?.sentence === number; at++)
      if (told[at]) byWord = DENSE.besideTerm * dense;
      else if (weights[at] && !words[at]?.quoted) left.push(at);
    for (let stretch = 0; stretch < MOST_STRETCHES && left.length >= FEWEST; stretch++) {
      let evidence = 0;
      for (const i of left) evidence += Math.log1p(Math.exp(logOdds(i)));
      if (evidence < MARKED + byWord * left.length) break;
      const odd = left.filter(isShown).sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0));
      const [top] = odd;
      if (top === undefined) break;
      const strongest = odd
        .filter(i => near(i, top) && !isTold(Math.min(i, top), Math.max(i, top)))
        .slice(0, MOST_SHOWN)
        .sort((a, b) => a - b);
      drafts.push(draft(text, tables, words, weights, strongest, evidence));
      left = left.filter(i => !near(i, top));
    }
  }
  return drafts;
}

/** One stretch with its odd words, by place. */
function draft(
  text: string,
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  odd: readonly number[],
  evidence: number,
): Draft {
  const swaps = odd.flatMap(i => {
    const best = weights[i]?.best;
    if (!best) return [];
    const standing = words.slice(best.from, best.to);
    const from = standing[0]?.start ?? 0;
    const to = standing.at(-1)?.end ?? from;
    const was = writeLike(tables.words, best.original, standing, false);
    return [{ from, to, written: text.slice(from, to), was }];
  });
  const start = swaps[0]?.from ?? 0;
  const end = swaps.at(-1)?.to ?? start;
  return {
    kind: 'wording',
    severity: 'wording',
    start,
    end,
    text: text.slice(start, end),
    was: null,
    alternatives: swaps.map(({ was }) => was),
    confidence: 1 - Math.exp(-evidence),
    why: `These words do not usually go together: ${swaps.map(({ written, was }) => `“${written}” where “${was}” would fit`).join(', ')}.`,
  };
}

/** Which words stand in a finding; both lists by place. */
function wordsIn(found: readonly Draft[], words: readonly Word[]): boolean[] {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((found[next]?.end ?? Infinity) <= start) next++;
    return (found[next]?.start ?? Infinity) < end;
  });
}

/** The text from one word to another, whichever comes first. */
const between = (text: string, a: Word | undefined, b: Word | undefined): string =>
  a && b ? text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)) : '';
