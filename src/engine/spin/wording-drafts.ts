import type { Draft } from '../../story/finding.ts';
import type { Tables } from '../lexicon/ask-tables.ts';
import type { PreparedText } from '../text/prepare.ts';
import { spunShare } from './page-evidence.ts';
import { chance } from './page-score.ts';
import { writeLike } from './phrase.ts';
import type { Weight } from './weigh-words.ts';
import type { Word } from './words.ts';

/** In a spun sentence about a fifth of the words is exchanged. */
const SHARE = 0.2;
/** Log odds at which a sentence is marked; damaged terms are marked by themselves. */
const MARKED = 2.8;
/** Only words that alone would be suspicious are shown, at most this many. */
const SHOWN = 0.5;
const MOST_SHOWN = 3;
/** A sentence needs this many weighed words before their mix says anything. */
const FEWEST = 4;

/** The findings of kind `wording`: sentences in which too many words are out of place for their neighbours. */
export function draftWording(
  { text, sentences }: PreparedText,
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  prior: number,
): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  sentences.forEach((sentence, number) => {
    const first = at;
    while (at < words.length && words[at]?.sentence === number) at++;
    let evidence = prior;
    let count = 0;
    const odd: number[] = [];
    for (let i = first; i < at; i++) {
      const weight = weights[i];
      if (!weight || words[i]?.quoted) continue;
      count++;
      evidence += spunShare(weight.logOdds, SHARE);
      if (weight.logOdds > SHOWN && weight.best) odd.push(i);
    }
    if (count < FEWEST || evidence < MARKED || odd.length === 0) return;
    const start = words[odd[0] ?? first]?.start ?? sentence.start;
    const end = words[(weights[odd.at(-1) ?? first]?.best?.to ?? first + 1) - 1]?.end ?? sentence.end;
    const strongest = odd
      .sort((a, b) => (weights[b]?.logOdds ?? 0) - (weights[a]?.logOdds ?? 0))
      .slice(0, MOST_SHOWN)
      .sort((a, b) => a - b);
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
      confidence: chance(evidence),
      why: `Words here do not go together as in print: ${swaps.map(({ written, was }) => `“${written}” where “${was}” would fit`).join(', ')}.`,
    });
  });
  return drafts;
}
