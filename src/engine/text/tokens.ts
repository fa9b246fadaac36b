import {
  COMBINING,
  classAt,
  DIGIT,
  INVISIBLE,
  LETTER,
  MARK,
  SPACE,
  UNSPACED,
  widthAt,
} from './characters.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number (whatever begins with a digit) or a single mark, at UTF-16 offsets of its text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Folded for comparing: lower case, straight apostrophe, no invisible characters. */
  readonly key: string;
  readonly kind: TokenKind;
}

const ORDINAL = /^(?:st|nd|rd|th|s)$/i;
const FOLDED = /[’ʼ＇\p{Cf}\p{Variation_Selector}]/gu;
/** Most words are plain small letters already and need no new string. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x27 && unit <= 0x39))) return false;
  }
  return true;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

function fold(word: string): string {
  if (isFolded(word)) return word;
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize('NFC').replace(FOLDED, mark => ('’ʼ＇'.includes(mark) ? "'" : ''));
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
/** a to z and A to Z, most of most texts. */
const isPlainLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isLetterLike = (kind: number): boolean => kind === LETTER || kind === COMBINING;

/** Past the letters, their accents and invisible characters inside the word. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (isPlainLetter(text.charCodeAt(at))) at += 1;
  let end = at;
  for (;;) {
    const kind = classAt(text, at);
    if (isLetterLike(kind) || kind === DIGIT) {
      at += widthAt(text, at);
      end = at;
    } else if (kind === INVISIBLE && at < text.length) at += widthAt(text, at);
    else if (isApostrophe(text.charCodeAt(at)) && end === at && classAt(text, at + 1) === LETTER) at += 1;
    else return end;
  }
}

/** Past a number: separators stay inside between digits ("1,000.5", "10:30"), an ordinal ending belongs to it. */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (classAt(text, at) === DIGIT) at += widthAt(text, at);
    else if (/[.,:٫٬]/.test(text.charAt(at)) && classAt(text, at + 1) === DIGIT) at += 1;
    else break;
  }
  if (!isLetterLike(classAt(text, at))) return at;
  const end = wordEnd(text, at);
  return ORDINAL.test(text.slice(at, end)) ? end : at;
}

/** Past "U.S." or "a.m.": single letters, each with its full stop; `from` itself where there are fewer than two. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === LETTER && text.charCodeAt(at + widthAt(text, at)) === 0x2e)
    at += widthAt(text, at) + 1;
  return at - from >= 4 && classAt(text, at) !== LETTER ? at : from;
}

function unspacedEnd(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === UNSPACED || classAt(text, at) === COMBINING) at += widthAt(text, at);
  return at;
}

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into tokens; white space and invisible characters are skipped. Linear in the text's length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: TokenKind) => {
    const written = text.slice(start, end);
    tokens.push({ start, end, text: written, key: fold(written), kind });
  };
  const pushWord = (start: number, end: number) => {
    // The possessive is a token of its own: "Kim" and "Kim's" name the same person.
    const last = text.charCodeAt(end - 1);
    if (end - start > 2 && (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2))) {
      push(start, end - 2, 'word');
      push(end - 2, end, 'word');
    } else push(start, end, 'word');
  };
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    let end = at + widthAt(text, at);
    if (kind === MARK) push(at, end, 'mark');
    else if (kind === DIGIT) {
      // "5.5m" and "3D" stay whole.
      end = wordEnd(text, numberEnd(text, at));
      push(at, end, 'number');
    } else if (kind === LETTER) {
      const initials = initialsEnd(text, at);
      end = initials > at ? initials : wordEnd(text, at);
      if (initials > at) push(at, end, 'word');
      else pushWord(at, end);
    } else if (kind === UNSPACED) {
      end = unspacedEnd(text, at);
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
      for (const piece of segmenter.segment(text.slice(at, end)))
        push(at + piece.index, at + piece.index + piece.segment.length, 'word');
    } else if (kind !== SPACE && kind !== INVISIBLE) push(at, end, 'mark');
    at = end;
  }
  return tokens;
}
