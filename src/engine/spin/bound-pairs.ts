import type { Tables } from '../lexicon/ask-tables.ts';
import { WordClass } from '../lexicon/format.ts';
import { fit } from './fit.ts';
import type { Suspicion } from './suspicion.ts';
import { lostCapital, type Weight } from './weigh-words.ts';
import type { Word } from './words.ts';

/** Pairs of words outside the term lists need more than listed terms: any two words can meet. */
const REPORTED_KNOWN = 2.2;
/** And more again where no known stand-in gives way. So nine in ten were damage. */
const REPORTED = 2.8;
/**
 * Where the original makes no expression with a neighbour, only a known stand-in counts, and a surer one. From here on
 * 89 % were damage in the given cases, for a tenth more of all damaged terms found.
 */
const REPORTED_ALONE = 2.6;
/** Words that stand together this gladly (bits) make an expression: "losing streak", "death toll". */
const BOUND = 3.5;
/** Less will do where a spinner's known stand-in gives way, and nothing is asked inside a name. */
const BOUND_KNOWN = 1;
const BOUND_NAME = 0;
/** The word model counts from a spun page's average word; this brings it down to a page of unknown kind. */
const BASE = -2.6;

/** Words that fit badly beside a neighbour with which the likely original is a common expression or a name. */
export function boundPairs(
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  prior: number,
): Suspicion[] {
  return weights.flatMap((weight, i) => {
    const best = weight?.best;
    const word = words[i];
    if (!weight || !best || !word || best.from !== i || word.quoted) return [];
    const logOdds = BASE + weight.logOdds + prior;
    const { to, original } = best;
    if (logOdds < (weight.known ? REPORTED_KNOWN : REPORTED) || (to === i + 1 && word.grammar)) return [];
    // "because" and "against" are no expressions, whatever stands in for them.
    if (original.every(id => tables.words.is(id, WordClass.grammar))) return [];
    const { runnersUp } = weight;
    const suspicion = { from: i, to, original, runnersUp, logOdds, name: false, listed: false };
    // "Chinese language leaders", "in america": nobody writes that, whatever stands beside it.
    if (weight.known && (to - i > 1 || lostCapital(tables, word))) return [suspicion];
    // Of two odd neighbours the odder one is exchanged, and makes the other look odd.
    if (Math.max(weights[i - 1]?.logOdds ?? -9, weights[to]?.logOdds ?? -9) > weight.logOdds) return [];
    const before = neighbour(words, i - 1, i - 1);
    const after = neighbour(words, to, to - 1);
    const withBefore = before ? fit(tables, before.id, original[0] ?? -1) : 0;
    const withAfter = after ? fit(tables, original[original.length - 1] ?? -1, after.id) : 0;
    const inName = word.capital && (before?.written === true || after?.written === true);
    const bound = !weight.known ? BOUND : inName ? BOUND_NAME : BOUND_KNOWN;
    if (Math.max(withBefore, withAfter) < bound)
      return weight.known && logOdds > REPORTED_ALONE ? [suspicion] : [];
    // The neighbour may be exchanged as well, so the word alone is the second guess.
    if (before && (!after || withBefore >= withAfter))
      return [{ ...suspicion, from: i - 1, original: [before.id, ...original], core: original }];
    if (after) return [{ ...suspicion, to: to + 1, original: [...original, after.id], core: original }];
    return [];
  });
}

/** The word at a place, if it has weight of its own and only white space follows word `joint`. */
const neighbour = (words: readonly Word[], at: number, joint: number): Word | undefined => {
  const word = words[at];
  return words[joint]?.joined && word && !word.grammar ? word : undefined;
};
