export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number or a single mark, at UTF-16 offsets of its text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Folded for comparing: lower case, straight apostrophe, no invisible characters. */
  readonly key: string;
  readonly kind: TokenKind;
}

const SPACE = /[\s\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]+/uy;
// "U.S." and "a.m."; numbers keep their separators and ordinal endings; a word keeps inner apostrophes.
const PIECE =
  /(?<initials>(?:\p{L}\.){2,})|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?!\p{L}))|(?<word>(?:\p{L}\p{M}*|\p{N})+(?:['’](?:\p{L}\p{M}*)+)*)|(?<mark>[\s\S])/uy;

const POSSESSIVE = /^(.+)(['’]s)$/iu;
const INVISIBLE = /[\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(INVISIBLE, '');

/** Splits a text into tokens; white space and invisible characters are skipped. Linear in the text's length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: TokenKind) => {
    const written = text.slice(start, end);
    tokens.push({ start, end, text: written, key: fold(written), kind });
  };
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(text);
    if (space) {
      at = SPACE.lastIndex;
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    const groups = piece?.groups;
    if (!piece || !groups) break;
    const end = at + piece[0].length;
    const possessive = groups.word ? POSSESSIVE.exec(piece[0]) : null;
    if (possessive?.[1]) {
      push(at, at + possessive[1].length, 'word');
      push(at + possessive[1].length, end, 'word');
    } else push(at, end, groups.mark ? 'mark' : groups.number ? 'number' : 'word');
    at = end;
  }
  return tokens;
}
