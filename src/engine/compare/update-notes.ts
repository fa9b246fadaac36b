import type { Span } from '../../story/span.ts';
import type { PreparedText } from '../text/prepare.ts';

export interface Update {
  /** One of the texts says, and the other does not, that it was updated or corrected. */
  readonly isUpdate: boolean;
  /** The page's notes of update or correction. */
  readonly notes: readonly Span[];
  /** The version's own notes: then it is the later state. */
  readonly versionNotes: readonly Span[];
}

// A label at the head of a note, or a sentence about the article itself.
const LABEL =
  /^[\W_]*(?:updated?|update \d+|corrections?|corrected|clarifications?|clarified|editor[’']s note|amended|correction appended)\b\s*(?:[:–—|(-]|\d|at\b|on\b|with\b|to\b|throughout\b)/iu;
const ABOUT =
  /\b(?:this|the) (?:[\w-]+ )?(?:story|article|report|post|piece|item|copy|version|page|headline|caption)\b.{0,40}\b(?:has|have|had|was|were) (?:since )?(?:been )?(?:updated|corrected|amended|clarified|revised|changed)\b/iu;
const EARLIER =
  /\b(?:an?|the|previous|earlier) (?:earlier|previous|original|prior|first|initial|former) (?:version|draft|edition|headline|caption)s?\b.{0,60}\b(?:of|to|this|misstated|said|stated|gave|incorrectly|wrongly|erroneously|contained|misidentified|misspelled)\b/iu;
const REFILED = /\((?:corrects|updates|clarifies|refiles|adds)\b/iu;

/** Every note has one of these words, folded; few stories do. */
const MENTIONS =
  `update updates updated correction corrections corrected corrects clarification clarifications clarified
  clarifies amended revised changed refiles adds version draft edition headline caption editor`.split(/\s+/);

/** Whether a text of these folded words can have a note at all: asking costs far less than looking. */
export const mayHaveNotes = (words: { has(word: string): boolean }): boolean =>
  MENTIONS.some(word => words.has(word));

/** The sentences in which a text says of itself that it was updated, corrected or clarified. */
export function findNotes({ text, sentences }: PreparedText): Span[] {
  const notes: Span[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, Math.min(end, start + 400));
    if (LABEL.test(sentence) || ABOUT.test(sentence) || EARLIER.test(sentence) || REFILED.test(sentence))
      notes.push({ start, end });
  }
  return notes;
}

export const NO_UPDATE: Update = { isUpdate: false, notes: [], versionNotes: [] };

/** Compares the notes of two texts: one that stands in both tells nothing about the difference. */
export function findUpdate(page: PreparedText, version: PreparedText): Update {
  const read = (text: PreparedText, note: Span) => text.text.slice(note.start, note.end).toLowerCase();
  const pageNotes = findNotes(page);
  const versionNotes = findNotes(version);
  const pageTexts = new Set(pageNotes.map(note => read(page, note)));
  const versionTexts = new Set(versionNotes.map(note => read(version, note)));
  const isUpdate =
    [...pageTexts].some(note => !versionTexts.has(note)) ||
    [...versionTexts].some(note => !pageTexts.has(note));
  return { isUpdate, notes: pageNotes, versionNotes };
}
