import { lowerBound, type Postings, type SentenceWords } from './sentence-words.ts';

/** Sentences `page[0]..page[1]` of the page say what `version[0]..version[1]` of the version say. Ends exclusive. */
export interface SentencePair {
  readonly page: readonly [number, number];
  readonly version: readonly [number, number];
  /** Word for word the same. */
  readonly equal: boolean;
}

export interface Sides {
  readonly page: SentenceWords;
  readonly version: SentenceWords;
  readonly postings: Postings;
  readonly weights: Float64Array;
}

export type Gap = readonly [pageFrom: number, pageTo: number, versionFrom: number, versionTo: number];

/**
 * What a pair must share to be one, as a part of its mean weight, and what a sentence left alone costs as a part
 * of its own. Two facing sentences pair from an overlap of 0.1 (0.3 − 2 × 0.1) on: translated back, sentences
 * keep a fifth of their words in the worst case; whether so thin a pair counts is decided with the whole in view.
 */
const SHARED = 0.3;
const ALONE = 0.1;
/** Joining two sentences against one costs this part of the smaller, so that chance words join nothing. */
const JOIN = 0.15;

const NONE = 0;
const PAIR = 1;
const SKIP_PAGE = 2;
const SKIP_VERSION = 3;
const JOIN_VERSION = 4;
const JOIN_PAGE = 5;

/** Weight of the words that each pair of sentences in the gap shares, row by row. */
export function overlapMatrix(sides: Sides, gap: Gap): Float32Array {
  const [p0, p1, v0, v1] = gap;
  const width = v1 - v0;
  const overlap = new Float32Array((p1 - p0) * width);
  const { page, postings, weights } = sides;
  for (let sentence = p0; sentence < p1; sentence += 1) {
    const row = (sentence - p0) * width - v0;
    for (let at = page.from[sentence] ?? 0; at < (page.from[sentence + 1] ?? 0); at += 1) {
      const id = page.ids[at] ?? 0;
      const end = postings.from[id + 1] ?? 0;
      const weight = weights[id] ?? 0;
      for (let hit = lowerBound(postings.sentences, postings.from[id] ?? 0, end, v0); hit < end; hit += 1) {
        const other = postings.sentences[hit] ?? 0;
        if (other >= v1) break;
        overlap[row + other] = (overlap[row + other] ?? 0) + weight;
      }
    }
  }
  return overlap;
}

/** Weight of the words of `one` that stand in sentence `at` or `at + 1` of `two`. */
function sharedWithBoth(
  sides: Sides,
  one: SentenceWords,
  index: number,
  two: SentenceWords,
  at: number,
): number {
  const words = new Set(two.ids.subarray(two.from[at] ?? 0, two.from[at + 2] ?? 0));
  let shared = 0;
  for (let word = one.from[index] ?? 0; word < (one.from[index + 1] ?? 0); word += 1) {
    const id = one.ids[word] ?? 0;
    if (words.has(id)) shared += sides.weights[id] ?? 0;
  }
  return shared;
}

/**
 * Pairs the sentences of a gap in order: one to one, one to two and two to one, with sentences left alone
 * (Gale and Church's moves, on shared words instead of lengths). O(page × version) of the gap.
 */
export function alignGap(sides: Sides, gap: Gap): SentencePair[] {
  const [p0, p1, v0, v1] = gap;
  const rows = p1 - p0;
  const width = v1 - v0;
  if (rows === 0 || width === 0) return [];
  const { page, version } = sides;
  const overlap = overlapMatrix(sides, gap);
  if (rows === 1 && width === 1)
    return faces(sides, gap, overlap[0] ?? 0) ? [{ page: [p0, p1], version: [v0, v1], equal: false }] : [];
  const best = new Float64Array((rows + 1) * (width + 1));
  const move = new Uint8Array((rows + 1) * (width + 1));
  const pageWeight = (i: number) => page.weight[p0 + i - 1] ?? 0;
  const versionWeight = (j: number) => version.weight[v0 + j - 1] ?? 0;
  const shared = (i: number, j: number) => overlap[(i - 1) * width + j - 1] ?? 0;
  for (let i = 0; i <= rows; i += 1)
    for (let j = 0; j <= width; j += 1) {
      const cell = i * (width + 1) + j;
      let score = i === 0 && j === 0 ? 0 : -Infinity;
      let choice = NONE;
      if (i > 0) {
        score = (best[cell - width - 1] ?? 0) - ALONE * pageWeight(i);
        choice = SKIP_PAGE;
      }
      if (j > 0) {
        const skipped = (best[cell - 1] ?? 0) - ALONE * versionWeight(j);
        if (skipped > score) {
          score = skipped;
          choice = SKIP_VERSION;
        }
      }
      if (i > 0 && j > 0) {
        const mean = (pageWeight(i) + versionWeight(j)) / 2;
        const paired = (best[cell - width - 2] ?? 0) + shared(i, j) - SHARED * mean;
        if (paired > score) {
          score = paired;
          choice = PAIR;
        }
        if (j > 1 && worthJoining(shared(i, j), shared(i, j - 1), versionWeight(j), versionWeight(j - 1))) {
          const both = sharedWithBoth(sides, page, p0 + i - 1, version, v0 + j - 2);
          const smaller = Math.min(versionWeight(j), versionWeight(j - 1));
          const gain = both - SHARED * (mean + versionWeight(j - 1) / 2) - JOIN * smaller;
          const joined = (best[cell - width - 3] ?? 0) + gain;
          if (joined > score) {
            score = joined;
            choice = JOIN_VERSION;
          }
        }
        if (i > 1 && worthJoining(shared(i, j), shared(i - 1, j), pageWeight(i), pageWeight(i - 1))) {
          const both = sharedWithBoth(sides, version, v0 + j - 1, page, p0 + i - 2);
          const smaller = Math.min(pageWeight(i), pageWeight(i - 1));
          const gain = both - SHARED * (mean + pageWeight(i - 1) / 2) - JOIN * smaller;
          const joined = (best[cell - 2 * (width + 1) - 1] ?? 0) + gain;
          if (joined > score) {
            score = joined;
            choice = JOIN_PAGE;
          }
        }
      }
      best[cell] = score;
      move[cell] = choice;
    }
  return trace(move, gap);
}

/** Whether the only two sentences of a gap are a pair: most gaps of a lightly edited text are such. */
const faces = ({ page, version }: Sides, [p0, , v0]: Gap, shared: number): boolean => {
  const [ours, theirs] = [page.weight[p0] ?? 0, version.weight[v0] ?? 0];
  return shared - (SHARED * (ours + theirs)) / 2 > -ALONE * (ours + theirs);
};

/** Both halves of a join share a fifth of their own weight; anything less is a sentence left out or put in. */
const worthJoining = (a: number, b: number, weightA: number, weightB: number): boolean =>
  a > 0.2 * weightA && b > 0.2 * weightB && a > 0 && b > 0;

function trace(move: Uint8Array, [p0, p1, v0, v1]: Gap): SentencePair[] {
  const pairs: SentencePair[] = [];
  let i = p1 - p0;
  let j = v1 - v0;
  while (i > 0 || j > 0) {
    const kind = move[i * (v1 - v0 + 1) + j];
    const rows = kind === JOIN_PAGE ? 2 : kind === SKIP_VERSION ? 0 : 1;
    const columns = kind === JOIN_VERSION ? 2 : kind === SKIP_PAGE ? 0 : 1;
    if (rows > 0 && columns > 0)
      pairs.push({ page: [p0 + i - rows, p0 + i], version: [v0 + j - columns, v0 + j], equal: false });
    i -= rows;
    j -= columns;
  }
  return pairs.reverse();
}
