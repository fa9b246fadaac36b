import type { Span } from '../../story/span.ts';

/** A few words each side: enough to see what is spoken of. UTF-16 units. */
const REACH = 38;

/** The words before and after a place, within its paragraph, cut at spaces so that no word is halved. */
export interface Excerpt {
  readonly before: string;
  readonly after: string;
}

function wordsBefore(text: string, start: number): string {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  if (start - paragraph <= REACH) return text.slice(paragraph, start);
  const piece = text.slice(start - REACH, start);
  return `… ${piece.slice(piece.indexOf(' ') + 1)}`;
}

function wordsAfter(text: string, end: number): string {
  const line = text.indexOf('\n', end);
  const paragraph = line < 0 ? text.length : line;
  if (paragraph - end <= REACH) return text.slice(end, paragraph);
  const piece = text.slice(end, end + REACH);
  return `${piece.slice(0, Math.max(piece.lastIndexOf(' '), 0))} …`;
}

export const excerptAround = (text: string, { start, end }: Span): Excerpt => ({
  before: wordsBefore(text, start),
  after: wordsAfter(text, end),
});
