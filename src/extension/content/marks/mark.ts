import { type Quote, quoteOf } from '../../../extract/place/quote.ts';
import type { TextMap } from '../../../extract/reading.ts';
import type { Finding } from '../../../story/finding.ts';
import type { Span } from '../../../story/span.ts';
import { type Level, levelOf } from './level.ts';
import type { Tone } from './tone.ts';

/** A finding at its place on the page. */
export interface Mark {
  readonly finding: Finding;
  readonly level: Level;
  readonly tone: Tone;
  readonly ranges: readonly Range[];
  /** What the ranges must read. */
  readonly words: string;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Whether the page still reads the mark's words where it was drawn. */
export const stands = ({ ranges, words }: Mark): boolean => squeeze(ranges.join('')) === squeeze(words);

/** Where words are missing, the word before the gap is marked, or the one after it at a paragraph's beginning. */
export function markedSpan(text: string, { start, end }: Span): Span {
  if (start < end) return { start, end };
  const before = /(?<!\S)\S+\s*$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  if (before) {
    const from = start - before[0].length;
    return { start: from, end: from + before[0].trimEnd().length };
  }
  const after = /^\s*(\S+)/u.exec(text.slice(start));
  if (!after?.[1]) return { start, end: start };
  const to = start + after[0].length;
  return { start: to - after[1].length, end: to };
}

/** Places a finding; null where the page does not read its words at its place. */
export function placeMark(
  finding: Finding,
  text: string,
  map: TextMap,
  toneOf: (element: Element) => Tone,
): Mark | null {
  const span = markedSpan(text, finding);
  const ranges = span.start < span.end ? map.ranges(span.start, span.end) : null;
  return ranges && markOf(finding, ranges, text.slice(span.start, span.end), toneOf);
}

/** Places a finding by its words alone, after the page has changed; null where they are not found for certain. */
export function placeAgain(
  finding: Finding,
  text: string,
  find: (quote: Quote) => readonly Range[] | null,
  toneOf: (element: Element) => Tone,
): Mark | null {
  const quote = quoteOf(text, markedSpan(text, finding));
  const ranges = quote.exact ? find(quote) : null;
  return ranges && markOf(finding, ranges, quote.exact, toneOf);
}

function markOf(
  finding: Finding,
  ranges: readonly Range[],
  words: string,
  toneOf: (element: Element) => Tone,
): Mark | null {
  const element = ranges[0]?.startContainer.parentElement;
  return element ? { finding, level: levelOf(finding), tone: toneOf(element), ranges, words } : null;
}
