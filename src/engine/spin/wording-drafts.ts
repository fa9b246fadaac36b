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
 * while a long untouched one gathers as much by chance. So much more by the word, for each unit of the page's prior above
 * the least: 2 % of hand-made untouched sentences were marked without, none with it, and 20 % to 17 % of the fifth set's;
 * of heavily spun ones 93 % instead of 95 %.
 */
const DENSE = { word: 0.015, prior: -0.8 } as const;
/** Only words that alone would be suspicious are shown, at most this many. */
const SHOWN = -1.5;
const MOST_SHOWN = 3;
/** Words from the strongest one within which others are shown: a stretch, not a paragraph, nor over a full stop or a term. */
const REACH = 12;
/** A sentence needs this many weighed words before their mix says anything. */
const FEWEST = 4;

/**
 * The findings of kind `wording`: sentences in which too many words are out of place for their neighbours. Words that
 * stand in one of the `terms`, by place, have been told there.
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
  const drafts: Draft[] = [];
  const byWord = DENSE.word * Math.max(0, page.prior - DENSE.prior);
  let at = 0;
  sentences.forEach((sentence, number) => {
    const first = at;
    while (at < words.length && words[at]?.sentence === number) at++;
    let evidence = 0;
    let count = 0;
    const odd: number[] = [];
    for (let i = first; i < at; i++) {
      const weight = weights[i];
      if (!weight || told[i] || words[i]?.quoted) continue;
      count++;
      const logOdds = (odds[i] ?? 0) - page.prior + page.sentence;
      evidence += Math.log1p(Math.exp(logOdds));
      if (logOdds > SHOWN && weight.best && !isTold(i, weight.best.to)) odd.push(i);
    }
    const byOdds = odd.sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0));
    const [top] = byOdds;
    if (count < FEWEST || evidence < MARKED + byWord * count || top === undefined) return;
    const strongest = byOdds
      .filter(i => Math.abs(i - top) <= REACH && !between(text, words[i], words[top]).includes('.'))
      .filter(i => !isTold(Math.min(i, top), Math.max(i, top)))
      .slice(0, MOST_SHOWN)
      .sort((a, b) => a - b);
    const start = words[strongest[0] ?? first]?.start ?? sentence.start;
    const end = words[(weights[strongest.at(-1) ?? first]?.best?.to ?? first + 1) - 1]?.end ?? sentence.end;
    const swaps = strongest.flatMap(i => {
      const best = weights[i]?.best;
      if (!best) return [];
      const standing = words.slice(best.from, best.to);
      const written = text.slice(standing[0]?.start ?? 0, standing.at(-1)?.end ?? 0);
      return [{ written, was: writeLike(tables.words, best.original, standing, false) }];
    });
    drafts.push({
      kind: 'wording',
      severity: 'wording',
      start,
      end,
      text: text.slice(start, end),
      was: null,
      alternatives: swaps.map(({ was }) => was),
      confidence: 1 - Math.exp(-evidence),
      why: `These words do not usually go together: ${swaps.map(({ written, was }) => `“${written}” where “${was}” would fit`).join(', ')}.`,
    });
  });
  return drafts;
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
