import { longestIncreasing } from './longest-increasing.ts';
import { alignGap, type Gap, overlapMatrix, type SentencePair, type Sides } from './sentence-gap.ts';
import { lowerBound, postingsOf, sentenceWords } from './sentence-words.ts';
import type { Vocabulary, Words } from './words.ts';

export interface AlignedPair extends SentencePair {
  /** 0–1: Dice's coefficient over the weighted content words. */
  readonly similarity: number;
  /** Stands elsewhere in the order of the other text. */
  readonly moved: boolean;
}

/** Above this many cells a gap is cut at sure pairs first: 500 × 500 sentences, some 10,000 words a side. */
const DENSE_CELLS = 250_000;
/** A word of at most this many sentences votes for pairs in long texts. */
const RARE = 6;
/** A moved sentence shares half its weight; below, two sentences of one story share as much by chance. */
const MOVED_SIMILARITY = 0.5;
/** Moved sentences are looked for among this many left alone on each side. */
const MOVED_SENTENCES = 1000;

/**
 * Pairs the sentences of two texts that say the same, by place on the page. Equal sentences anchor the order, gaps
 * between them are solved by dynamic programming, what is left alone is looked for elsewhere. Sentences in no pair
 * are missing on the other side.
 */
export function alignSentences(page: Words, version: Words, vocabulary: Vocabulary): AlignedPair[] {
  const anchors = equalSentences(page, version);
  const pageWords = sentenceWords(page, vocabulary, covered(page, anchors, 'page'));
  const versionWords = sentenceWords(version, vocabulary, covered(version, anchors, 'version'));
  const full: Sides = {
    page: pageWords,
    version: versionWords,
    postings: postingsOf(versionWords, vocabulary.keys.length),
    weights: vocabulary.weights,
  };
  const whole: Gap = [0, pageWords.count, 0, versionWords.count];
  const ordered = fillGaps(anchors, whole, gap => cutAndAlign(full, gap));
  const moved = movedPairs(full, page, version, ordered);
  const aligned = ordered.map(pair => withSimilarity(pair, pair.equal ? 1 : similarityOf(full, pair), false));
  if (moved.length === 0) return aligned;
  for (const pair of moved) aligned.push(withSimilarity(pair, similarityOf(full, pair), true));
  return aligned.sort((a, b) => a.page[0] - b.page[0]);
}

/** Written out: copying objects of two shapes with "..." took a twentieth of a comparison's time. */
export const withSimilarity = (
  { page, version, equal }: SentencePair,
  similarity: number,
  moved: boolean,
): AlignedPair => ({ page, version, equal, similarity, moved });

/** Runs `solve` on what lies between ordered pairs, and returns all pairs in order. */
function fillGaps(
  anchors: readonly SentencePair[],
  whole: Gap,
  solve: (gap: Gap) => SentencePair[],
): SentencePair[] {
  const pairs: SentencePair[] = [];
  let [pageAt, , versionAt] = whole;
  for (const anchor of anchors) {
    pairs.push(...solve([pageAt, anchor.page[0], versionAt, anchor.version[0]]), anchor);
    pageAt = anchor.page[1];
    versionAt = anchor.version[1];
  }
  pairs.push(...solve([pageAt, whole[1], versionAt, whole[3]]));
  return pairs;
}

/** Sentences of the same words that stand once in each text, in an order both share. */
function equalSentences(page: Words, version: Words): SentencePair[] {
  const seen = indexByWords(version);
  const once = indexByWords(page);
  const matches: { page: number; version: number }[] = [];
  for (const [hash, index] of once) {
    const other = seen.get(hash);
    if (index < 0 || other === undefined || other < 0 || !sameWords(page, index, version, other)) continue;
    matches.push({ page: index, version: other });
  }
  return longestIncreasing(matches.map(match => match.version)).flatMap(index => {
    const match = matches[index];
    return match ? [pairOf(match.page, match.version, true)] : [];
  });
}

const pairOf = (page: number, version: number, equal: boolean): SentencePair => ({
  page: [page, page + 1],
  version: [version, version + 1],
  equal,
});

/** Sentence by hash of its words; -1 for one that stands more than once. */
function indexByWords(words: Words): Map<number, number> {
  const index = new Map<number, number>();
  for (let sentence = 0; sentence + 1 < words.sentenceStart.length; sentence += 1) {
    let hash = 0;
    const end = words.sentenceStart[sentence + 1] ?? 0;
    for (let at = words.sentenceStart[sentence] ?? 0; at < end; at += 1)
      hash = (Math.imul(hash, 31) + (words.ids[at] ?? 0) + 1) | 0;
    index.set(hash, index.has(hash) ? -1 : sentence);
  }
  return index;
}

function sameWords(page: Words, index: number, version: Words, other: number): boolean {
  const from = page.sentenceStart[index] ?? 0;
  const otherFrom = version.sentenceStart[other] ?? 0;
  const length = (page.sentenceStart[index + 1] ?? 0) - from;
  if (length === 0 || (version.sentenceStart[other + 1] ?? 0) - otherFrom !== length) return false;
  for (let at = 0; at < length; at += 1)
    if (page.ids[from + at] !== version.ids[otherFrom + at]) return false;
  return true;
}

/** Solves a gap; one too large is cut at sentences that share rare words, or in halves where there are none. */
function cutAndAlign(sides: Sides, gap: Gap): SentencePair[] {
  const [p0, p1, v0, v1] = gap;
  if ((p1 - p0) * (v1 - v0) <= DENSE_CELLS) return alignGap(sides, gap);
  const anchors = rareAnchors(sides, gap);
  if (anchors.length > 0) return fillGaps(anchors, gap, part => cutAndAlign(sides, part));
  const pageMiddle = (p0 + p1) >> 1;
  const versionMiddle = (v0 + v1) >> 1;
  return [
    ...cutAndAlign(sides, [p0, pageMiddle, v0, versionMiddle]),
    ...cutAndAlign(sides, [pageMiddle, p1, versionMiddle, v1]),
  ];
}

/** For each page sentence the version sentence it shares most rare words with, kept where the order agrees. */
function rareAnchors({ page, version, postings, weights }: Sides, [p0, p1, v0, v1]: Gap): SentencePair[] {
  const matches: { page: number; version: number }[] = [];
  for (let sentence = p0; sentence < p1; sentence += 1) {
    const votes = new Map<number, number>();
    for (let at = page.from[sentence] ?? 0; at < (page.from[sentence + 1] ?? 0); at += 1) {
      const id = page.ids[at] ?? 0;
      const end = postings.from[id + 1] ?? 0;
      if (end - (postings.from[id] ?? 0) > RARE) continue;
      for (let hit = lowerBound(postings.sentences, postings.from[id] ?? 0, end, v0); hit < end; hit += 1) {
        const other = postings.sentences[hit] ?? 0;
        if (other < v1) votes.set(other, (votes.get(other) ?? 0) + (weights[id] ?? 0));
      }
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best && best[1] > 0.4 * Math.max(page.weight[sentence] ?? 0, version.weight[best[0]] ?? 0))
      matches.push({ page: sentence, version: best[0] });
  }
  return longestIncreasing(matches.map(match => match.version)).flatMap(index => {
    const match = matches[index];
    return match ? [pairOf(match.page, match.version, false)] : [];
  });
}

/** Sentences left alone on both sides that say the same in another place. */
function movedPairs(
  sides: Sides,
  page: Words,
  version: Words,
  pairs: readonly SentencePair[],
): SentencePair[] {
  const moved: SentencePair[] = [];
  const pageLeft = leftAlone(page, pairs, 'page');
  const versionLeft = new Set(leftAlone(version, pairs, 'version'));
  for (const sentence of pageLeft) {
    const overlap = overlapMatrix(sides, [sentence, sentence + 1, 0, sides.version.count]);
    let best = -1;
    let similarity = MOVED_SIMILARITY;
    for (const other of versionLeft) {
      const value = dice(
        overlap[other] ?? 0,
        sides.page.weight[sentence] ?? 0,
        sides.version.weight[other] ?? 0,
      );
      if (value <= similarity) continue;
      similarity = value;
      best = other;
    }
    if (best < 0) continue;
    versionLeft.delete(best);
    moved.push(pairOf(sentence, best, false));
  }
  return moved;
}

/** By sentence: 1 where one of the pairs takes it in. */
function covered(words: Words, pairs: readonly SentencePair[], side: 'page' | 'version'): Uint8Array {
  const marks = new Uint8Array(words.sentenceStart.length - 1);
  for (const pair of pairs) for (let at = pair[side][0]; at < pair[side][1]; at += 1) marks[at] = 1;
  return marks;
}

/** The first sentences in no pair. */
function leftAlone(words: Words, pairs: readonly SentencePair[], side: 'page' | 'version'): number[] {
  const marks = covered(words, pairs, side);
  const left: number[] = [];
  for (let at = marks.indexOf(0); at >= 0 && left.length < MOVED_SENTENCES; at = marks.indexOf(0, at + 1))
    left.push(at);
  return left;
}

const dice = (shared: number, a: number, b: number): number => (a + b > 0 ? (2 * shared) / (a + b) : 0);

function similarityOf({ page, version, weights }: Sides, pair: SentencePair): number {
  const ours = new Set<number>();
  let shared = 0;
  let total = 0;
  for (let at = page.from[pair.page[0]] ?? 0; at < (page.from[pair.page[1]] ?? 0); at += 1) {
    const id = page.ids[at] ?? 0;
    if (!ours.has(id)) total += weights[id] ?? 0;
    ours.add(id);
  }
  for (let at = version.from[pair.version[0]] ?? 0; at < (version.from[pair.version[1]] ?? 0); at += 1) {
    const id = version.ids[at] ?? 0;
    total += weights[id] ?? 0;
    if (ours.delete(id)) shared += 2 * (weights[id] ?? 0);
  }
  // Two sentences without a content word were paired by their place alone.
  return total > 0 ? Math.min(1, shared / total) : 1;
}
