import type { ComparedKind, Severity } from '../../story/finding.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { AlignedPair } from './align/align-sentences.ts';
import type { Stretch } from './align/align-words.ts';
import { type Alignment, ANTONYM, INFLECTED, MOVED, NONE, SAME } from './align/alignment.ts';
import { FUNCTION_WEIGHT } from './align/sentence-words.ts';
import type { Words } from './align/words.ts';

/** From word, to word (exclusive). */
export type Range = readonly [number, number];

/** Whether two ranges have a word in common. */
export const meets = (one: Range, other: Range): boolean => one[0] < other[1] && other[0] < one[1];

/** One text as the kinds see it. */
export interface Side {
  readonly words: Words;
  /** By word: its folded form. */
  readonly keys: readonly string[];
  /** By word: 1 where it is written as a name. */
  readonly names: Uint8Array;
  readonly partner: Int32Array;
  readonly relation: Uint8Array;
  /** ISO 8601 */
  readonly published: string | undefined;
}

/** Two aligned texts. */
export interface Comparing {
  readonly page: Side;
  readonly version: Side;
  readonly weights: Float64Array;
  readonly lexicon: Lexicon;
  readonly alignment: Alignment;
  /** Both texts are English: word lists apply. */
  readonly english: boolean;
  /** The text is otherwise kept word for word, so that a single changed word means something. */
  readonly light: boolean;
}

/** A pair of sentences that says the same on both sides, in words, with what differs. */
export interface PairView extends Stretch {
  readonly pair: AlignedPair;
  readonly edits: readonly Stretch[];
}

/** What a kind found, in words; either range may be empty. */
export interface Claim extends Stretch {
  readonly kind: ComparedKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly why: string;
  /** The page's range goes on to the end of its sentence, closing marks and all. */
  readonly toSentenceEnd?: boolean;
}

export const isContent = (comparing: Comparing, side: Side, at: number): boolean =>
  (comparing.weights[side.words.ids[at] ?? 0] ?? 0) > FUNCTION_WEIGHT;

/** Whether a folded word is a figure, or begins with one: "5", "5th". */
export const beginsWithDigit = (word: string | undefined): boolean => {
  const unit = word?.charCodeAt(0) ?? 0;
  return unit >= 0x30 && unit <= 0x39;
};

/** The words of a range that have no partner. */
export function unmatched(side: Side, [from, to]: Range): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (side.relation[at] === NONE) found.push(at);
  return found;
}

/** Whether a word that matches stands at most so many words before a place, or fewer than so many behind it. */
export const isSaidNear = (
  { keys }: Side,
  at: number,
  [before, behind]: Range,
  [least, most]: Range,
  pattern: RegExp,
): boolean =>
  keys.slice(Math.max(least, at - before), Math.min(most, at + behind)).some(word => pattern.test(word));

/** Whether every word of a range stands the same in both texts. */
export function isKept(side: Side, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1) if (side.relation[at] !== SAME) return false;
  return true;
}

/** Where a word first stands in a range; -1 where it does not. */
export function placeOfWord({ keys }: Side, word: string, [from, to]: Range): number {
  for (let at = from; at < to; at += 1) if (keys[at] === word) return at;
  return -1;
}

/** The text of a range, from its first word to its last. */
export function textOf(side: Side, [from, to]: Range): string {
  const { text, token, lastToken } = side.words;
  const first = text.tokens[token[from] ?? 0];
  const last = text.tokens[lastToken[to - 1] ?? 0];
  return first && last && to > from ? text.text.slice(first.start, last.end) : '';
}

/** Words around a change that a figure or date may reach into. */
const MARGIN = 6;

/** Whether a word stands in the other text of its pair too, or another of its sense does. */
export const isShared = ({ relation }: Side, at: number): boolean =>
  relation[at] !== NONE && relation[at] !== ANTONYM;

/** Whether the word itself stands in the other text of its pair too, whatever its form and place. */
export const keepsWord = ({ relation }: Side, at: number): boolean =>
  relation[at] === SAME || relation[at] === INFLECTED || relation[at] === MOVED;

/** The first content word of a range; -1 without one. */
export function firstContent(comparing: Comparing, side: Side, [from, to]: Range): number {
  for (let at = from; at < to; at += 1) if (isContent(comparing, side, at)) return at;
  return -1;
}

/** The part of a pair's words on one side that its edits touch, with a margin. */
export function editedRange(view: PairView, side: 'page' | 'version'): Range {
  const first = view.edits[0]?.[side][0] ?? view[side][0];
  const last = view.edits[view.edits.length - 1]?.[side][1] ?? view[side][0];
  return [Math.max(view[side][0], first - MARGIN), Math.min(view[side][1], last + MARGIN)];
}

/** A unit or a month may have changed beside a figure that was kept. */
const BESIDE = 2;

/** Whether a word that passes a test stands in or right before one of the pair's changes, on either side. */
export const touches = (
  { page, version }: Comparing,
  view: PairView,
  test: (word: string) => boolean,
): boolean =>
  view.edits.some(edit => {
    for (let at = Math.max(view.page[0], edit.page[0] - BESIDE); at < edit.page[1]; at += 1)
      if (test(page.keys[at] ?? '')) return true;
    for (let at = Math.max(view.version[0], edit.version[0] - BESIDE); at < edit.version[1]; at += 1)
      if (test(version.keys[at] ?? '')) return true;
    return false;
  });

/** Where a page range would stand in the version: between the nearest words around it that have a partner there. */
export function expectedPlace(view: PairView, page: Side, at: number): number {
  for (let step = 0; step < 40; step += 1) {
    for (const near of [at - step, at + step]) {
      if (near < view.page[0] || near >= view.page[1] || page.relation[near] !== SAME) continue;
      return (page.partner[near] ?? 0) + at - near;
    }
  }
  return (
    view.version[0] +
    Math.round(
      ((at - view.page[0]) * (view.version[1] - view.version[0])) / Math.max(1, view.page[1] - view.page[0]),
    )
  );
}

/** The range that takes in all the given words. */
export const rangeOf = (words: readonly number[]): Range => {
  const first = words[0] ?? 0;
  return words.length > 0 ? [first, (words[words.length - 1] ?? 0) + 1] : [first, first];
};

/**
 * What was put in or left out has no words of its own on the other side: both sides then take in the kept words around
 * the place, so that they can be read against each other, "pump may have failed" and "pump failed".
 */
export function widen(edit: Stretch, view: Stretch): Stretch {
  const { page, version } = edit;
  if (page[1] > page[0] && version[1] > version[0]) return edit;
  const before = page[0] > view.page[0] && version[0] > view.version[0] ? 1 : 0;
  const after = page[1] < view.page[1] && version[1] < view.version[1] ? 1 : 0;
  return {
    page: [page[0] - before, page[1] + after],
    version: [version[0] - before, version[1] + after],
  };
}
