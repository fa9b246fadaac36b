import { splitSentences } from '../../../src/engine/text/sentences.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';
import { readDocument } from '../../../src/extract/read-document.ts';
import type { Reading } from '../../../src/extract/reading.ts';

/** Between paragraphs the text has a line end and the page has markup: white space is no difference. */
const words = (text: string) => text.replace(/\s+/g, '');

/** What a test can take out of the page. */
export interface Seen {
  readonly text: string | null;
  readonly why: string | null;
  readonly title: string;
  readonly sentences: number;
  /** Sentences without live ranges, and sentences whose ranges read something else. */
  readonly notPlaced: readonly string[];
  readonly wrong: readonly string[];
  /** Whether the document's markup is the same, byte for byte. */
  readonly untouched: boolean;
}

function look(page: Document): Seen {
  const before = page.documentElement.outerHTML;
  const reading: Reading = readDocument(page, { url: 'http://127.0.0.1/' });
  const untouched = page.documentElement.outerHTML === before;
  if (reading.kind !== 'article')
    return { text: null, why: reading.why, title: '', sentences: 0, notPlaced: [], wrong: [], untouched };
  const { text, title } = reading.article;
  const spans = splitSentences(text, tokenise(text));
  const notPlaced: string[] = [];
  const wrong: string[] = [];
  for (const { start, end } of spans) {
    const sentence = text.slice(start, end);
    const ranges = reading.map.ranges(start, end);
    if (!ranges) notPlaced.push(sentence);
    else if (words(ranges.join('')) !== words(sentence)) wrong.push(sentence);
  }
  return { text, why: null, title, sentences: spans.length, notPlaced, wrong, untouched };
}

/** Reads the page in view. */
export const read = (): Seen => look(document);

/** Reads HTML as the extension's offscreen document does. */
export const readParsed = (html: string): Seen => look(new DOMParser().parseFromString(html, 'text/html'));

/** Only what was read, for pages too large to compare before and after. */
export function textOnly(): string | null {
  const reading = readDocument(document);
  return reading.kind === 'article' ? reading.article.text : null;
}

export function whyNot(): string | null {
  const reading = readDocument(document);
  return reading.kind === 'article' ? null : reading.why;
}
