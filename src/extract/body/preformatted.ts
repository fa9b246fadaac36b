/** A line without words, and what is blank behind it: paragraphs of preformatted text part there. */
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;
/** The same where a text before has begun the blank line. */
const BLANK_LINE_ENDS = /^[^\S\n]*\n\s*/;
const LAST_LINE_BLANK = /(?:^|\n)[^\S\n]*$/;

/** Cuts preformatted text, which comes in one text or many, into paragraphs. */
export interface ParagraphCutter {
  /** Where in the next text a paragraph ends and the one behind it begins. UTF-16 offsets. */
  cut(data: string): readonly { readonly end: number; readonly next: number }[];
}

export function paragraphCutter(): ParagraphCutter {
  /** Whether the line has begun with a line break and has no words by now. */
  let blank = false;
  return {
    cut(data) {
      const begun = blank ? BLANK_LINE_ENDS.exec(data) : null;
      const partings = begun ? [{ end: 0, next: begun[0].length }] : [];
      BLANK_LINE.lastIndex = begun?.[0].length ?? 0;
      for (let found = BLANK_LINE.exec(data); found; found = BLANK_LINE.exec(data))
        partings.push({ end: found.index, next: found.index + found[0].length });
      const lineStart = data.lastIndexOf('\n');
      blank = (blank || lineStart >= 0) && LAST_LINE_BLANK.test(data.slice(Math.max(0, lineStart)));
      return partings;
    },
  };
}

/** Whether preformatted text sets paragraphs as they were typed. A listing of code has blank lines inside. */
export const isPlainText = (preformatted: Element): boolean => preformatted.querySelector('code') === null;
