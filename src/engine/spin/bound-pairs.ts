import { WordClass } from '../lexicon/format.ts';
import type { Tables } from '../lexicon/tables.ts';
import { fit } from './fit.ts';
import type { HeldBySentence } from './sentence-evidence.ts';
import { linked } from './stretch.ts';
import type { Suspicion } from './suspicion.ts';
import { MOST_DAMAGE, type Topics } from './topic.ts';
import { lostCapital, type Weight } from './weigh-words.ts';
import type { PageOdds } from './word-odds.ts';
import type { Word } from './words.ts';

/**
 * Pairs of words outside the term lists need more than listed terms where a known stand-in gives way, and yet more
 * where only the thesaurus knows the exchange: any two words can meet. So nine in ten were damage in the given cases (with
 * 1.1 for known ones 83 of 100).
 */
const REPORTED_KNOWN = 1.8;
const REPORTED = 2.4;
/** On dense pages: of 15 more in seven sets 13 were damage. */
const REPORTED_DENSE = 2;
/** A known stand-in by itself, on a page that has few: blind spinners leave honest ones as they were. */
const REPORTED_ALONE = 2.8;
/** Pages that say both words outside quotations mostly mean both: "migrants" and "immigrants". Fitted as the rest. */
const ECHOED = -0.4;
/** What a page says again and again is its subject. */
const REPEATED = -0.6;
/** With its neighbour it makes an expression of news English as it stands. By trial: any more changes nothing. */
const EXPRESSION = -1;
const OFTEN = 3;
/** Words that stand together this gladly (bits) make an expression: "losing streak", "death toll". */
const BOUND = 3.5;
/** Less will do where a spinner's known stand-in gives way, and nothing is asked inside a name. */
const BOUND_KNOWN = 1;
const BOUND_NAME = 0;

/** Words that fit badly beside a neighbour with which the likely original is a common expression or a name. */
export function boundPairs(
  tables: Tables,
  words: readonly Word[],
  weights: readonly (Weight | null)[],
  odds: Float64Array,
  page: PageOdds,
  sentences: HeldBySentence,
  topics: Topics,
): Suspicion[] {
  const counts = countIds(words);
  return weights.flatMap((weight, i) => {
    const best = weight?.best;
    const word = words[i];
    if (!weight || !best || !word || best.from !== i || word.quoted) return [];
    const { to, original } = best;
    const least = weight.known ? REPORTED_KNOWN : page.dense ? REPORTED_DENSE : REPORTED;
    const apart = (odds[i] ?? 0) + (to === i + 1 ? subjectOdds(counts, word.id, original) : 0);
    // Most words end here, before a term is looked up.
    if (apart + MOST_DAMAGE < least || (to === i + 1 && word.grammar)) return [];
    const topic = topics.damage(i, to, original);
    if (apart + topic < least) return [];
    const held = sentences(i, to);
    const logOdds = apart + topic - held + (isExpression(tables, words, i, to) ? EXPRESSION : 0);
    if (logOdds < least) return [];
    // "because" and "against" are no expressions, whatever stands in for them.
    if (original.every(id => tables.words.is(id, WordClass.grammar))) return [];
    const { runnersUp } = weight;
    const suspicion = { from: i, to, original, runnersUp, logOdds, held, name: false, listed: false };
    // "Chinese language leaders", "in america": nobody writes that, whatever stands beside it.
    if (weight.known && (to - i > 1 || lostCapital(tables, word))) return [suspicion];
    // Of two odd neighbours the odder one is exchanged, and makes the other look odd; on dense pages both are: 27 of 27.
    if (Math.max(odds[i - 1] ?? -9, odds[to] ?? -9) > logOdds) return page.dense ? [suspicion] : [];
    const before = neighbour(words, i - 1, i - 1);
    const after = neighbour(words, to, to - 1);
    const withBefore = before ? fit(tables, before.id, original[0] ?? -1) : 0;
    const withAfter = after ? fit(tables, original[original.length - 1] ?? -1, after.id) : 0;
    const inName = word.capital && (before?.written === true || after?.written === true);
    const bound = !weight.known ? BOUND : inName ? BOUND_NAME : BOUND_KNOWN;
    // On dense pages a word that is this odd needs no expression beside it: of 23 such 20 were damage.
    if (Math.max(withBefore, withAfter) < bound)
      return page.dense || (weight.known && logOdds > REPORTED_ALONE) ? [suspicion] : [];
    // The neighbour may be exchanged as well, so the word alone is the second guess.
    if (before && (!after || withBefore >= withAfter))
      return [{ ...suspicion, from: i - 1, original: [before.id, ...original], core: original }];
    if (after) return [{ ...suspicion, to: to + 1, original: [...original, after.id], core: original }];
    return [];
  });
}

/** Whether what stands there makes a known expression with a neighbour. */
function isExpression({ terms }: Tables, words: readonly Word[], from: number, to: number): boolean {
  const ids = (first: number, end: number) => words.slice(first, end).map(({ id }) => id);
  return (
    (linked(words, from - 1) && terms.find(ids(from - 1, to))?.news === true) ||
    (linked(words, to - 1) && terms.find(ids(from, to + 1))?.news === true)
  );
}

/** What the page's other words say against an exchange of one word for another. */
const subjectOdds = (counts: ReadonlyMap<number, number>, id: number, original: readonly number[]): number =>
  (original.length === 1 && counts.has(original[0] ?? -1) ? ECHOED : 0) +
  ((counts.get(id) ?? 0) >= OFTEN ? REPEATED : 0);

const countIds = (words: readonly Word[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { id, quoted } of words) if (!quoted) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** The word at a place, if it has weight of its own and only white space follows word `joint`. */
const neighbour = (words: readonly Word[], at: number, joint: number): Word | undefined => {
  const word = words[at];
  return words[joint]?.joined && word && !word.grammar ? word : undefined;
};
