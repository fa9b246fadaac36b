import type { Span } from '../../story/span.ts';
import type { Mark } from './marks/mark.ts';
import type { ReadText } from './shown-marks.ts';

const SENTENCE_END = /[.!?…。！？][”’"')\]]*\s/g;

/** The sentence around a span: from the end of the one before to its own, inside the paragraph. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak;
  let from = paragraphStart;
  for (const { 0: stop, index } of text.slice(paragraphStart, start).matchAll(SENTENCE_END))
    from = paragraphStart + index + stop.length;
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(text.slice(end, paragraphEnd));
  return { start: from, end: stop ? end + stop.index + stop[0].trimEnd().length : paragraphEnd };
}

/** Live ranges of the sentence that a mark stands in; the mark's own where the page has changed around it. */
export const sentenceRanges = ({ text, map }: ReadText, { finding, ranges }: Mark): readonly Range[] => {
  const { start, end } = sentenceAround(text, finding);
  return map.ranges(start, end) ?? ranges;
};
