import type { Draft } from '../../story/finding.ts';
import type { Tables } from '../lexicon/ask-tables.ts';
import { WordClass } from '../lexicon/format.ts';
import type { Damage } from './find-damage.ts';
import { fit } from './fit.ts';
import { chance } from './page-score.ts';
import type { PairOfStandIns } from './pair-stand-ins.ts';
import { writeLike } from './phrase.ts';
import { lostCapital, type Weight } from './weigh-words.ts';
import type { Word } from './words.ts';

/** A damaged expression before it is put in words. */
interface Suspicion {
  readonly from: number;
  readonly to: number;
  readonly original: ArrayLike<number>;
  readonly logOdds: number;
  readonly name: boolean;
  /** Found in the term lists, not by its words alone. */
  readonly listed: boolean;
}

/** Reported from seven to one on: nine in ten of those were damage in the given cases. */
const REPORTED = 1.9;
/** Pairs of words outside the term lists need more: any two words can meet. */
const PAIR_REPORTED = 2.2;
/** Words that stand together this gladly (bits) make an expression: "losing streak", "death toll". */
const BOUND = 3.5;
/** Less will do where a spinner's known stand-in gives way. */
const BOUND_KNOWN = 1;
/** The word model counts from a spun page's average word; this brings it down to a page of unknown kind. */
const PAIR_BASE = -2.6;
const DOUBTFUL = 0.4;
const PER_WORD = 0.7;
const LISTED = 1.5;
/** Two known stand-ins side by side, with their gain. */
const BOTH_BASE = -2.5;
const BOTH_BIT = 0.2;
const MOST_ALTERNATIVES = 3;

/** Of two readings of one place, the longer is the better one unless it is much less likely. */
const weightOf = ({ from, to, logOdds, listed }: Suspicion): number =>
  logOdds + PER_WORD * (to - from) + (listed ? LISTED : 0);

/** The findings of kind `term`, by place, none overlapping another. `prior` is what the page adds, see `pagePrior`. */
export function draftTerms(
  text: string,
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  damage: readonly Damage[],
  pairs: readonly PairOfStandIns[],
  prior: number,
): Draft[] {
  const listed = damage.map(({ from, to, original, logOdds, term }) => {
    return {
      from,
      to,
      original,
      logOdds: logOdds + prior,
      name: tables.terms.traits(term.term).name,
      listed: true,
    };
  });
  const suspicions = [
    ...listed.filter(({ logOdds }) => logOdds > REPORTED),
    ...boundPairs(tables, words, weights, prior),
    ...pairs
      .map(pair => ({
        ...pair,
        logOdds: BOTH_BASE + BOTH_BIT * pair.gain + prior,
        name: false,
        listed: false,
      }))
      .filter(({ logOdds }) => logOdds > REPORTED),
  ].sort((a, b) => weightOf(b) - weightOf(a));
  const taken = new Uint8Array(words.length);
  const drafts: Draft[] = [];
  for (const best of suspicions) {
    const { from, to } = best;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const others = suspicions.filter(other => other.from === from && other.to === to);
    drafts.push(draft(text, tables, words, best, others));
  }
  return drafts.sort((a, b) => a.start - b.start);
}

/** Words that fit badly beside a neighbour with which the likely original is a common expression or a name. */
function boundPairs(
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  prior: number,
): Suspicion[] {
  return weights.flatMap((weight, i) => {
    const best = weight?.best;
    if (!weight || !best || best.from !== i || words[i]?.quoted) return [];
    // "because" and "against" are no expressions, whatever stands in for them.
    if (best.original.every(id => tables.words.is(id, WordClass.grammar))) return [];
    if (best.to === i + 1 && words[i]?.grammar) return [];
    const logOdds = PAIR_BASE + weight.logOdds + prior;
    if (logOdds < PAIR_REPORTED) return [];
    const { to, original } = best;
    // Of two odd neighbours the odder one is exchanged, and makes the other look odd.
    if (Math.max(weights[i - 1]?.logOdds ?? -9, weights[to]?.logOdds ?? -9) > weight.logOdds) return [];
    const before = words[i - 1];
    const after = words[to];
    const beside = before?.joined && !before.grammar ? before : undefined;
    const behind = words[to - 1]?.joined && after && !after.grammar ? after : undefined;
    const withBefore = beside ? fit(tables, beside.id, original[0] ?? -1) : 0;
    const withAfter = behind ? fit(tables, original[original.length - 1] ?? -1, behind.id) : 0;
    const named = words[i]?.capital === true && (beside?.written === true || behind?.written === true);
    // "Chinese language leaders", "in america": nobody writes that, whatever stands beside it.
    const phrase = weight.known && (to - i > 1 || lostCapital(tables, words[i]));
    const bound = !weight.known ? BOUND : named ? 0 : BOUND_KNOWN;
    if (!phrase && Math.max(withBefore, withAfter) < bound) return [];
    // Where the neighbour is doubtful itself, only the word is named.
    const sure = (at: number) => (weights[at]?.logOdds ?? 0) < DOUBTFUL;
    const alone = { from: i, to, original };
    const pair =
      phrase || (!beside && !behind)
        ? alone
        : beside && sure(i - 1) && (!behind || withBefore >= withAfter)
          ? { from: i - 1, to, original: [beside.id, ...original] }
          : behind && sure(to)
            ? { from: i, to: to + 1, original: [...original, behind.id] }
            : alone;
    return [{ ...pair, logOdds, name: false, listed: false }];
  });
}

function draft(
  text: string,
  tables: Tables,
  words: readonly Word[],
  best: Suspicion,
  others: readonly Suspicion[],
): Draft {
  const standing = words.slice(best.from, best.to);
  const start = standing[0]?.start ?? 0;
  const end = standing.at(-1)?.end ?? start;
  const guesses = others.map(({ original, name }) => writeLike(tables.words, original, standing, name));
  const [was = '', ...alternatives] = [
    ...new Set([writeLike(tables.words, best.original, standing, best.name), ...guesses]),
  ];
  const written = text.slice(start, end);
  return {
    kind: 'term',
    severity: 'wording',
    start,
    end,
    text: written,
    was,
    ...(alternatives.length > 0 ? { alternatives: alternatives.slice(0, MOST_ALTERNATIVES) } : {}),
    confidence: chance(best.logOdds),
    why: `“${written}” is not an expression English uses; “${was}” is, and word-swapping software makes one of the other.`,
  };
}
