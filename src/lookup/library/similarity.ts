import { longestIncreasing } from '../../engine/compare/align/longest-increasing.ts';
import type { Anchor } from './anchors.ts';

/** How much two texts have in common, both 0–1. */
export interface Similarity {
  /** The part of the shorter text's anchors that the other has in the same order. */
  readonly share: number;
  /** How evenly these lie over the shorter text: 1 where each stretch has its half. */
  readonly spread: number;
}

/**
 * Two texts with so much in common are copies of one story. A rewritten copy keeps its anchors throughout; another
 * reporter's account, or a later story with the same background paragraph, has stretches with none. Of altered and
 * back-translated copies the least share is 0.52 and the least spread 0.90, of two copies of a third story 0.50 and
 * 0.77; the most alike independent accounts have 0.38 and 0.63 (docs/library.md).
 */
const COPY: Similarity = { share: 0.44, spread: 0.7 };

/**
 * Or so much of all names and numbers of the longer text alone: a spinner replaces nearly every ordinary word, down to
 * a share of 0.22, but leaves the names where they stand, and adds and drops none. The least of 37 spun copies is 0.67
 * with a spread of 1.00; independent accounts and follow-ups name the same people, but elsewhere and others beside
 * them: 0.53 at most.
 */
const SAME_NAMES: Similarity = { share: 0.6, spread: 0.9 };

const reaches = (alike: Similarity, least: Similarity): boolean =>
  alike.share >= least.share && alike.spread >= least.spread;

const isStrong = ({ strong }: Anchor): boolean => strong;

function compareNames(a: readonly Anchor[], b: readonly Anchor[]): Similarity {
  const [first, second] = [a.filter(isStrong), b.filter(isStrong)];
  const { share, spread } = compareAnchors(first, second);
  const [fewer, more] = [Math.min(first.length, second.length), Math.max(first.length, second.length)];
  return { share: (share * fewer) / Math.max(1, more), spread };
}

/** Whether one text was made from the other, or both from a third. `alike`: how they compare, where that is known. */
export const isCopy = (
  a: readonly Anchor[],
  b: readonly Anchor[],
  alike: Similarity = compareAnchors(a, b),
): boolean => reaches(alike, COPY) || reaches(compareNames(a, b), SAME_NAMES);

/** Anchors of a stretch, two or three sentences. */
const STRETCH = 20;
/** Back-translation, the worst, leaves about half the anchors: a stretch with this part has its full due. */
const DUE = 0.5;
/** Anchors compared of each text, some 6,000 words. */
const LONGEST = 3000;
/** Places of one word that count: a text that repeats one without end must not cost the square of its length. */
const MOST_PLACES = 64;
/** A text with fewer anchors is held to this many, so that two common names do not make a copy. */
const SHORTEST = 12;

/**
 * Which anchors of the first text are in the second in the same order: a longest common subsequence, found as the
 * longest increasing one among the places of equal anchors (Hunt and Szymanski 1977).
 */
function matchAnchors(first: readonly Anchor[], second: readonly Anchor[]): Set<number> {
  const places = new Map<number, number[]>();
  for (let at = second.length - 1; at >= 0; at--) {
    const key = second[at]?.key ?? 0;
    const known = places.get(key);
    if (known && known.length < MOST_PLACES) known.push(at);
    else if (!known) places.set(key, [at]);
  }
  const owners: number[] = [];
  const values = first.flatMap(({ key }, owner) => {
    const equal = places.get(key) ?? [];
    for (const _ of equal) owners.push(owner);
    return equal;
  });
  return new Set(longestIncreasing(values).map(index => owners[index] ?? 0));
}

/** Compares two texts by their anchors. */
export function compareAnchors(a: readonly Anchor[], b: readonly Anchor[]): Similarity {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const count = Math.min(shorter.length, LONGEST);
  const matched = matchAnchors(shorter.slice(0, LONGEST), longer.slice(0, LONGEST));
  const stretches = Math.max(1, Math.round(count / STRETCH));
  const found = new Array<number>(stretches).fill(0);
  for (const at of matched) {
    const stretch = Math.floor((at * stretches) / count);
    found[stretch] = (found[stretch] ?? 0) + 1;
  }
  const due = (Math.max(SHORTEST, count) / stretches) * DUE;
  return {
    share: matched.size / Math.max(SHORTEST, count),
    spread: found.reduce((sum, hits) => sum + Math.min(1, hits / due), 0) / stretches,
  };
}

/** The share alone, for putting versions in order. */
export const similarity = (a: readonly Anchor[], b: readonly Anchor[]): number => compareAnchors(a, b).share;
