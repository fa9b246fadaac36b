/** What a UTF-16 code unit does in running text. */
export const MARK = 0;
export const SPACE = 1;
/** Skipped everywhere and no end of a word: soft hyphens, joiners, direction marks, variation selectors. */
export const INVISIBLE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Accents and vowel signs that follow a letter. */
export const COMBINING = 5;
/** Letters of scripts written without spaces between words. */
export const UNSPACED = 6;

const UNKNOWN = 255;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

// One byte for each code unit, filled as characters are met: a property test costs 50 times a table look-up.
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classify(character: string): number {
  if (/[\p{Cf}\p{Variation_Selector}]/u.test(character)) return INVISIBLE;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{L}/u.test(character)) return UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
  return /\p{M}/u.test(character) ? (UNSPACED_SCRIPT.test(character) ? UNSPACED : COMBINING) : MARK;
}

/** The class of the character at a UTF-16 offset; MARK for a lone surrogate and past the end. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return MARK;
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(text.slice(at, at + widthAt(text, at)));
  const found = unit >= 0xdc00 && unit <= 0xdfff ? MARK : classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** How many code units the character at an offset takes: 2 for a surrogate pair, otherwise 1. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Whether a letter is a capital: it has a lower case and is not it. */
export function isUpper(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}

/** Whether a letter is small: it has an upper case and is not it. */
export function isLower(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** Whether a line ends between two UTF-16 offsets. */
export function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}
