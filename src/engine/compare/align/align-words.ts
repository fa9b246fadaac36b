import { type Alignment, join, MOVED, part, SAME } from './alignment.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { FUNCTION_WEIGHT } from './sentence-words.ts';
import type { Words } from './words.ts';

/** A stretch of each text, in words; ends exclusive. */
export interface Stretch {
  readonly page: readonly [number, number];
  readonly version: readonly [number, number];
}

/** Two sentences of 500 words; longer ones (no punctuation at all) are cut at words that stand once in both. */
const DENSE_CELLS = 250_000;
/** A match next to a match is worth this much more, so that phrases stay together. */
const NEXT_TO = 0.25;

interface Task {
  readonly page: Words;
  readonly version: Words;
  readonly weights: Float64Array;
  readonly alignment: Alignment;
}

/**
 * Pairs the equal words of two stretches that say the same: in order first (heaviest common subsequence), then
 * words left over that only stand elsewhere.
 */
export function alignWords(task: Task, stretch: Stretch): void {
  if (alignInOrder(task, stretch)) return;
  slideToHead(task, stretch, 'version');
  slideToHead(task, stretch, 'page');
  unpairChance(task, stretch);
  pairMoved(task, stretch);
}

/** Answers whether nothing is left over on either side. */
function alignInOrder(task: Task, { page: [a0, a1], version: [b0, b1] }: Stretch): boolean {
  const a = task.page.ids;
  const b = task.version.ids;
  let from = 0;
  while (a0 + from < a1 && b0 + from < b1 && a[a0 + from] === b[b0 + from]) {
    join(task.alignment, a0 + from, b0 + from, SAME);
    from += 1;
  }
  let aEnd = a1;
  let bEnd = b1;
  while (aEnd > a0 + from && bEnd > b0 + from && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
    join(task.alignment, aEnd, bEnd, SAME);
  }
  const rows = aEnd - a0 - from;
  const columns = bEnd - b0 - from;
  if (rows === 0 || columns === 0) return rows === columns;
  const rest: Stretch = { page: [a0 + from, aEnd], version: [b0 + from, bEnd] };
  if (rows * columns <= DENSE_CELLS) alignDense(task, rest);
  else alignAtAnchors(task, rest);
  return false;
}

/** Grows with the largest stretch met and is used again: allocating it for each sentence costs more than filling it. */
let scores = new Float32Array(4096);
let moves = new Uint8Array(4096);

const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

function alignDense({ page, version, weights, alignment }: Task, stretch: Stretch): void {
  const [a0, a1] = stretch.page;
  const [b0, b1] = stretch.version;
  const width = b1 - b0 + 1;
  const size = (a1 - a0 + 1) * width;
  if (scores.length < size) {
    scores = new Float32Array(size);
    moves = new Uint8Array(size);
  }
  scores.fill(0, 0, width);
  moves.fill(LEFT, 0, width);
  for (let i = a0; i < a1; i += 1) {
    const row = (i - a0 + 1) * width;
    const id = page.ids[i];
    const gain = 0.1 + (weights[id ?? 0] ?? 0);
    scores[row] = 0;
    moves[row] = UP;
    for (let j = b0; j < b1; j += 1) {
      const cell = row + j - b0 + 1;
      const up = scores[cell - width] ?? 0;
      const left = scores[cell - 1] ?? 0;
      let best = Math.max(up, left);
      let move = up >= left ? UP : LEFT;
      if (version.ids[j] === id) {
        const before = cell - width - 1;
        const diagonal = (scores[before] ?? 0) + gain + (moves[before] === DIAGONAL ? NEXT_TO : 0);
        if (diagonal >= best) {
          best = diagonal;
          move = DIAGONAL;
        }
      }
      scores[cell] = best;
      moves[cell] = move;
    }
  }
  let i = a1;
  let j = b1;
  while (i > a0 && j > b0) {
    const move = moves[(i - a0) * width + j - b0];
    if (move === DIAGONAL) join(alignment, i - 1, j - 1, SAME);
    if (move !== LEFT) i -= 1;
    if (move !== UP) j -= 1;
  }
}

/** Cuts a stretch too long for a table at the words that stand once on both sides; without any it stays apart. */
function alignAtAnchors(task: Task, { page: [a0, a1], version: [b0, b1] }: Stretch): void {
  const once = placesOnce(task.page.ids, a0, a1);
  const other = placesOnce(task.version.ids, b0, b1);
  const matches = [...once].flatMap(([id, place]) => {
    const match = other.get(id);
    return place >= 0 && match !== undefined && match >= 0 ? [{ page: place, version: match }] : [];
  });
  let pageAt = a0;
  let versionAt = b0;
  const chain = longestIncreasing(matches.map(match => match.version)).map(index => matches[index]);
  if (chain.length === 0) return;
  for (const match of [...chain, { page: a1, version: b1 }]) {
    if (!match) continue;
    alignInOrder(task, { page: [pageAt, match.page], version: [versionAt, match.version] });
    if (match.page < a1) join(task.alignment, match.page, match.version, SAME);
    pageAt = match.page + 1;
    versionAt = match.version + 1;
  }
}

function placesOnce(ids: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const id = ids[at] ?? 0;
    places.set(id, places.has(id) ? -1 : at);
  }
  return places;
}

/** A sentence opens with this many words at most that may open the clause behind it too. */
const LONGEST_OPENING = 2;

/**
 * "The minister said the port" turned to "The port": which "the" was kept is all the same to the alignment, but what was
 * left out is "the minister said", and not "minister said the".
 */
function slideToHead({ page, version, alignment }: Task, stretch: Stretch, own: 'page' | 'version'): void {
  const [ids, partner] =
    own === 'page' ? [page.ids, alignment.pagePartner] : [version.ids, alignment.versionPartner];
  const [from, to] = stretch[own];
  const head = stretch[own === 'page' ? 'version' : 'page'][0];
  let opening = 0;
  while (opening <= LONGEST_OPENING && from + opening < to && partner[from + opening] === head + opening)
    opening += 1;
  if (opening === 0 || opening > LONGEST_OPENING) return;
  let end = from + opening;
  while (end < to && partner[end] === -1) end += 1;
  // The other text has nothing in this place: it goes on with what follows here.
  if (end >= to || partner[end] !== head + opening || end < from + 2 * opening) return;
  for (let at = 0; at < opening; at += 1) if (ids[from + at] !== ids[end - opening + at]) return;
  const swap = (move: typeof join | typeof part, mine: number, other: number) =>
    own === 'page' ? move(alignment, mine, other, SAME) : move(alignment, other, mine, SAME);
  for (let at = 0; at < opening; at += 1) {
    swap(part, from + at, head + at);
    swap(join, end - opening + at, head + at);
  }
}

/** A function word matched with changes on both sides of it says nothing and would cut one edit in two. */
function unpairChance(
  { page, weights, alignment }: Task,
  { page: [a0, a1], version: [b0, b1] }: Stretch,
): void {
  const { pagePartner, versionPartner } = alignment;
  for (let at = a0; at < a1; at += 1) {
    const partner = pagePartner[at] ?? -1;
    if (partner < 0 || (weights[page.ids[at] ?? 0] ?? 0) > FUNCTION_WEIGHT) continue;
    const before =
      at > a0 && partner > b0 && pagePartner[at - 1] === -1 && versionPartner[partner - 1] === -1;
    const after =
      at + 1 < a1 && partner + 1 < b1 && pagePartner[at + 1] === -1 && versionPartner[partner + 1] === -1;
    if (before && after) part(alignment, at, partner);
  }
}

function pairMoved({ page, version, weights, alignment }: Task, stretch: Stretch): void {
  const left = new Map<number, number[]>();
  for (let at = stretch.version[0]; at < stretch.version[1]; at += 1) {
    const id = version.ids[at] ?? 0;
    if (alignment.versionPartner[at] !== -1 || (weights[id] ?? 0) <= FUNCTION_WEIGHT) continue;
    const places = left.get(id);
    if (places) places.push(at);
    else left.set(id, [at]);
  }
  if (left.size === 0) return;
  for (let at = stretch.page[0]; at < stretch.page[1]; at += 1) {
    if (alignment.pagePartner[at] !== -1) continue;
    const partner = left.get(page.ids[at] ?? 0)?.shift();
    if (partner !== undefined) join(alignment, at, partner, MOVED);
  }
}
