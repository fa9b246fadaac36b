import { type Anchor, findAnchors } from './anchors.ts';
import { hash, scramble } from './hash.ts';

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

function addPairs(anchors: readonly Anchor[], weight: number, features: Map<number, number>): void {
  anchors.forEach((first, at) => {
    for (const second of anchors.slice(at + 1, at + 1 + REACH)) {
      if (first.key === second.key) continue;
      const inOrder = first.key < second.key;
      const feature = hash(inOrder ? `${first.key} ${second.key}` : `${second.key} ${first.key}`);
      if ((features.get(feature) ?? 0) < weight) features.set(feature, weight);
    }
  });
}

/**
 * At most `size` features of a text, most telling first: pairs of names and numbers standing near each other, sampled
 * by weight so that two texts which share pairs share the same part of their samples (weighted bottom-k sketch, Cohen
 * and Kaplan 2007; the rank is an exponential variable of the pair's weight).
 */
export function fingerprint(text: string, size: number): number[] {
  const anchors = findAnchors(text);
  const features = new Map<number, number>();
  addPairs(
    anchors.filter(anchor => anchor.strong),
    1,
    features,
  );
  addPairs(anchors, WORD_PAIR, features);
  return [...features]
    .map(([feature, weight]) => ({
      feature,
      rank: -Math.log((scramble(feature) + 0.5) / FULL_RANGE) / weight,
    }))
    .sort((a, b) => a.rank - b.rank || a.feature - b.feature)
    .slice(0, size)
    .map(ranked => ranked.feature);
}
