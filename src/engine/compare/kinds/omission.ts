import { NONE } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  textOf,
  unmatched,
} from '../comparing.ts';
import { isFurniture } from '../vocabulary/furniture.ts';

/** A sentence counts as missing when at most this part of its content words has a partner. */
const KEPT = 0.34;
const SHORT = 3;
const AS_SHORT = 1.5;
/** Shorter sentences without a full stop are labels, captions and headings. */
const SHORTEST_LABEL = 4;
const SHORTEST = 2;
/** From this many sentences on, a missing end is a text cut for length: one note, not many findings. */
const CUT_FOR_LENGTH = 5;

/** Sentences of the version that the page does not have, run by run. */
export function findOmissions(comparing: Comparing, views: readonly PairView[]): Claim[] {
  const { page, version } = comparing;
  return missingRuns(comparing, version, views).flatMap(run => {
    const place = placeAfter(comparing, version, page, run.range[0]);
    if (!comparing.light && isRewritten(comparing, version, run.range, page, place)) return [];
    const last = run.sentences[1] === version.words.text.sentences.length;
    const cut = last && run.sentences[1] - run.sentences[0] >= CUT_FOR_LENGTH;
    const furniture = isFurniture(textOf(version, run.range));
    const claim: Claim = {
      kind: 'omission',
      severity: cut || furniture ? 'note' : 'meaning',
      page: [place, place],
      version: run.range,
      confidence: comparing.light ? 0.9 : 0.6,
      why: cut
        ? `The text ends here; the other version goes on for ${run.sentences[1] - run.sentences[0]} sentences.`
        : 'The other version says this; here it is left out.',
    };
    return [claim];
  });
}

/** A missing sentence counts as rewritten where this part of its content words stands unmatched around its place. */
const REWRITTEN = 0.5;

/**
 * In a text reworded throughout, a sentence without its like is not missing if the sentences round its place hold
 * words that have no like either: it is there, in other words.
 */
export function isRewritten(
  comparing: Comparing,
  side: Side,
  run: Range,
  other: Side,
  place: number,
): boolean {
  const starts = other.words.sentenceStart;
  const next = Array.from(starts).findIndex(start => start >= place);
  const from = starts[Math.max(0, next - 1)] ?? 0;
  const to = starts[Math.min(starts.length - 1, next + 1)] ?? 0;
  const open = (text: Side, range: Range) =>
    unmatched(text, range).filter(at => isContent(comparing, text, at)).length;
  return open(other, [from, to]) >= REWRITTEN * open(side, run);
}

export interface MissingRun {
  readonly sentences: Range;
  /** In words. */
  readonly range: Range;
}

const shortest = ({ words }: Side, sentence: number): number => {
  const last = words.text.tokens[(words.text.sentences[sentence]?.tokenEnd ?? 0) - 1];
  return /[.!?。！？।؟”"]/.test(last?.text ?? '') ? SHORTEST : SHORTEST_LABEL;
};

/** Runs of sentences without their like in the other text. */
export function missingRuns(comparing: Comparing, side: Side, views: readonly PairView[]): MissingRun[] {
  const { sentences } = side.words.text;
  const thin = doubts(comparing, side, views);
  const runs: MissingRun[] = [];
  let from = -1;
  for (let index = 0; index <= sentences.length; index += 1) {
    if (index < sentences.length && isMissing(comparing, side, index, thin[index] ?? 0)) {
      if (from < 0) from = index;
      continue;
    }
    if (from >= 0) {
      const told = withoutFurniture(side, [from, index]);
      const range = wordsOf(side, told);
      if (range[1] - range[0] >= shortest(side, told[1] - 1)) runs.push({ sentences: told, range });
    }
    from = -1;
  }
  return runs;
}

const wordsOf = ({ words }: Side, [from, to]: Range): Range => [
  words.sentenceStart[from] ?? 0,
  words.sentenceStart[to] ?? 0,
];

/** Furniture round a story is this many lines at most. */
const MOST_LINES = 12;

/** A run of sentences without the furniture it begins and ends with: "14.1 C", "Delhi". All of it stays as it is. */
function withoutFurniture(side: Side, [from, to]: Range): Range {
  let first = from;
  let end = to;
  for (let at = from + 1; at <= Math.min(to, from + MOST_LINES); at += 1)
    if (isFurniture(textOf(side, wordsOf(side, [from, at])))) first = at;
  for (let at = to - 1; at >= Math.max(first, to - MOST_LINES); at -= 1)
    if (isFurniture(textOf(side, wordsOf(side, [at, to])))) end = at;
  return first < end ? [first, end] : [from, to];
}

/** Pairs thinner than this, in a text otherwise kept, are two different sentences in the same place. */
const THIN = 0.25;

const UNKNOWN = 0;
const GONE = 1;
const THERE = 2;

/**
 * By sentence: THERE where it stands the same in both; where its pair was made by place alone, GONE in a lightly
 * edited text (one sentence left out and another put in) and THERE in one reworded throughout.
 */
function doubts(comparing: Comparing, side: Side, views: readonly PairView[]): Uint8Array {
  const known = new Uint8Array(side.words.text.sentences.length);
  for (const { pair, edits } of views) {
    const [from, to] = side === comparing.page ? pair.page : pair.version;
    if (edits.length === 0) known.fill(THERE, from, to);
    else if (pair.similarity < THIN) known.fill(comparing.light ? GONE : THERE, from, to);
  }
  return known;
}

function isMissing(comparing: Comparing, side: Side, sentence: number, known: number): boolean {
  if (known !== UNKNOWN) return known === GONE;
  const from = side.words.sentenceStart[sentence] ?? 0;
  const to = side.words.sentenceStart[sentence + 1] ?? 0;
  let content = 0;
  let kept = 0;
  let any = false;
  for (let at = from; at < to; at += 1) {
    if (side.relation[at] !== NONE) any = true;
    if (!isContent(comparing, side, at)) continue;
    content += 1;
    if (side.relation[at] !== NONE) kept += 1;
  }
  const least = content <= SHORT && facesAsShort(comparing, side, from, to) ? 0 : KEPT * content;
  return to > from && (content > 0 ? kept <= least : !any);
}

/** Of a short sentence one kept word is much, where it stands in another as short: "was unable to attend", "could not attend". */
function facesAsShort(comparing: Comparing, side: Side, from: number, to: number): boolean {
  const other = side === comparing.page ? comparing.version : comparing.page;
  for (let at = from; at < to; at += 1) {
    const partner = side.partner[at] ?? -1;
    if (partner < 0 || !isContent(comparing, side, at)) continue;
    const starts = other.words.sentenceStart;
    const next = starts.findIndex(start => start > partner);
    return (starts[next] ?? 0) - (starts[next - 1] ?? 0) <= AS_SHORT * (to - from);
  }
  return false;
}

/** The word of `other` after the last one that stands before `at` in `side`. */
export function placeAfter(comparing: Comparing, side: Side, other: Side, at: number): number {
  const sentenceEnd = (word: number): number => {
    const starts = other.words.sentenceStart;
    for (let index = 1; index < starts.length; index += 1)
      if ((starts[index] ?? 0) > word) return starts[index] ?? 0;
    return other.words.count;
  };
  for (let before = at - 1; before >= 0; before -= 1) {
    const partner = side.partner[before] ?? -1;
    if (partner >= 0 && isContent(comparing, side, before)) return sentenceEnd(partner);
  }
  return 0;
}
