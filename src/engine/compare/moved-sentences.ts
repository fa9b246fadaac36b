import { NONE } from './alignment.ts';
import { beginsWithDigit, type Comparing, isContent, type Range, type Side } from './comparing.ts';
import { isNegator } from './negators.ts';

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

/** Whether what seems left out, or put in, stands in another place of the other text in other words. */
export function isMovedSentence(comparing: Comparing, side: Side, range: Range): boolean {
  const own = told(comparing, side, range);
  if (own.words.size < LEAST_COMMON) return false;
  const other = side === comparing.page ? comparing.version : comparing.page;
  const starts = other.words.sentenceStart;
  for (let at = 0; at + 1 < starts.length; at += 1)
    if (areOne(own, told(comparing, other, [starts[at] ?? 0, starts[at + 1] ?? 0]))) return true;
  return false;
}

function areOne(own: Told, other: Told): boolean {
  let common = 0;
  for (const word of own.words) if (other.open.has(word)) common += 1;
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
