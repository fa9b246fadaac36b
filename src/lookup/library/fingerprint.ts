import { type Anchor, findAnchors } from './anchors.ts';
import { combine, scramble } from './hash.ts';

/** Raise it with every change that makes other fingerprints of the same text: stored ones are then made anew. */
export const FINGERPRINT_VERSION = 1;

/** Features kept of a story, and looked up for a page: more are asked than stored, as rewriting moves the sample. */
export const STORED_FEATURES = 32;
export const ASKED_FEATURES = 64;

/** How many anchors further on a partner is sought: rewriting seldom parts two names by more. */
const REACH = 3;
/** What a pair weighs that has an ordinary word in it: such pairs fill up the sample of a story with few names. */
const WORD_PAIR = 0.0625;

const FULL_RANGE = 0x1_0000_0000;

/** Notes every pair of near anchors; one noted before keeps its weight. */
function addPairs(anchors: readonly Anchor[], weight: number, features: Map<number, number>): void {
  for (let at = 0; at < anchors.length; at++) {
    const first = anchors[at]?.key ?? 0;
    for (let next = at + 1; next <= at + REACH && next < anchors.length; next++) {
      const second = anchors[next]?.key ?? 0;
      if (first === second) continue;
      // Translation turns "the Velmouth traffic centre" round: a pair has no order.
      const feature = combine(Math.min(first, second), Math.max(first, second));
      if (!features.has(feature)) features.set(feature, weight);
    }
  }
}

/** A pair's rank: an exponential variable of its weight, drawn from its hash. */
const rankOf = (feature: number, weight: number): number =>
  -Math.log((scramble(feature) + 0.5) / FULL_RANGE) / weight;

/** The `size` features of least rank, the least first. Hardly any of thousands gets as far as the insertion. */
function leastRanked(weights: ReadonlyMap<number, number>, size: number): number[] {
  const least: number[] = [];
  const ranks: number[] = [];
  for (const [feature, weight] of weights) {
    const rank = rankOf(feature, weight);
    if (least.length === size && rank >= (ranks[size - 1] ?? 0)) continue;
    const after = ranks.findIndex(other => other > rank);
    const at = after < 0 ? ranks.length : after;
    ranks.splice(at, 0, rank);
    least.splice(at, 0, feature);
    ranks.length = least.length = Math.min(size, least.length);
  }
  return least;
}

/**
 * At most `size` features of a text, each 32 bits: pairs of names and numbers standing near each other, sampled by
 * weight so that two texts which share pairs share the same part of their samples (weighted bottom-k sketch, Cohen and
 * Kaplan 2007).
 */
export function fingerprint(text: string, size: number): number[] {
  const anchors = findAnchors(text);
  const weights = new Map<number, number>();
  addPairs(
    anchors.filter(({ strong }) => strong),
    1,
    weights,
  );
  addPairs(anchors, WORD_PAIR, weights);
  return leastRanked(weights, size);
}
