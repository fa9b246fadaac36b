import { NONE } from './align/alignment.ts';
import { beginsWithDigit, type Comparing, isContent, type Range, type Side } from './comparing.ts';
import { isNegator } from './denials/negators.ts';

/** With fewer words in common two sentences are not one. */
const LEAST_COMMON = 4;
/** Of the content words of the shorter and of the longer one so many must be common. */
const OF_SHORTER = 0.6;
const OF_LONGER = 0.5;

interface Told {
  readonly words: ReadonlySet<number>;
  /** Of these the ones that answer to nothing in the other text. */
  readonly open: ReadonlySet<number>;
  /** Figures, and how often it denies: both sentences must agree in these. */
  readonly turns: string;
}

/** By word the sentences in which it answers to nothing, of those that may stand for one of the other text. */
type OpenSentences = ReadonlyMap<number, readonly Told[]>;

const kept = new WeakMap<Side, OpenSentences>();

/** Read once a text, when the first sentence is sought: by then every pair has been told of. */
function openSentences(comparing: Comparing, side: Side): OpenSentences {
  const known = kept.get(side);
  if (known) return known;
  const starts = side.words.sentenceStart;
  const byWord = new Map<number, Told[]>();
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const range: Range = [starts[at] ?? 0, starts[at + 1] ?? 0];
    if (countOpen(side, range) < LEAST_COMMON) continue;
    const sentence = told(comparing, side, range);
    if (sentence.open.size < LEAST_COMMON) continue;
    for (const word of sentence.open) {
      const all = byWord.get(word);
      if (all) all.push(sentence);
      else byWord.set(word, [sentence]);
    }
  }
  kept.set(side, byWord);
  return byWord;
}

function countOpen({ relation }: Side, [from, to]: Range): number {
  let open = 0;
  for (let at = from; at < to; at += 1) if (relation[at] === NONE) open += 1;
  return open;
}

/** Whether what seems left out, or put in, stands in another place of the other text in other words. */
export function isMovedSentence(comparing: Comparing, side: Side, range: Range): boolean {
  const other = side === comparing.page ? comparing.version : comparing.page;
  const byWord = openSentences(comparing, other);
  if (byWord.size === 0) return false;
  const own = told(comparing, side, range);
  if (own.words.size < LEAST_COMMON) return false;
  const common = new Map<Told, number>();
  for (const word of own.words)
    for (const sentence of byWord.get(word) ?? []) common.set(sentence, (common.get(sentence) ?? 0) + 1);
  return [...common].some(([sentence, count]) => areOne(own, sentence, count));
}

/** @param common how many words of the first answer to nothing in the second */
function areOne(own: Told, other: Told, common: number): boolean {
  return (
    common >= LEAST_COMMON &&
    common >= OF_SHORTER * Math.min(own.words.size, other.words.size) &&
    common >= OF_LONGER * Math.max(own.words.size, other.words.size) &&
    own.turns === other.turns
  );
}

function told(comparing: Comparing, side: Side, [from, to]: Range): Told {
  const words = new Set<number>();
  const open = new Set<number>();
  const figures: string[] = [];
  let denials = 0;
  for (let at = from; at < to; at += 1) {
    const key = side.keys[at] ?? '';
    const id = side.words.ids[at] ?? 0;
    if (isNegator(side.keys, at)) denials += 1;
    else if (beginsWithDigit(key)) figures.push(key);
    else if (isContent(comparing, side, at)) {
      words.add(id);
      if (side.relation[at] === NONE) open.add(id);
    }
  }
  return { words, open, turns: [denials, ...figures.sort()].join() };
}
