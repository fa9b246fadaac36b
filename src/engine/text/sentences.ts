import type { Span } from '../../story/span.ts';
import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS, TRAILING_ABBREVIATIONS } from './abbreviations.ts';
import { hasLineBreak, isLower, isUpper } from './characters.ts';
import type { Token } from './tokens.ts';

/** A sentence without the white space around it, with its tokens: `tokens.slice(firstToken, tokenEnd)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly tokenEnd: number;
}

const ENDS = new Set('.!?…。！？؟۔।॥։።'.split(''));
const ENDS_WITHOUT_SPACE = new Set('。！？'.split(''));
const CLOSERS = new Set('"\'”’»)]}」』›）“'.split(''));
const OPENERS = new Set('"\'“‘«([{„「『‹（-–—*•'.split(''));

/** "Am 3. März": German writes the day with a full stop, the month with a capital. Months English has too need the word before. */
const GERMAN_MONTHS = new Set('januar februar märz mai juni juli oktober dezember'.split(' '));
const SHARED_MONTHS = new Set('april august september november'.split(' '));
const BEFORE_DAY = new Set('am vom zum bis ab der den dem seit'.split(' '));

const isGermanDay = (tokens: readonly Token[], at: number, next: Token | undefined): boolean =>
  /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '') &&
  (GERMAN_MONTHS.has(next?.key ?? '') ||
    (SHARED_MONTHS.has(next?.key ?? '') && BEFORE_DAY.has(tokens[at - 2]?.key ?? '')));

/** Whether the full stop at `tokens[at]` belongs to the word before it and the sentence goes on. */
function isAbbreviation(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const before = tokens[at - 1];
  const stop = tokens[at];
  if (!before || !stop || before.end !== stop.start) return false;
  if (before.kind === 'number') return isGermanDay(tokens, at, next);
  if (before.kind !== 'word') return false;
  if (LEADING_ABBREVIATIONS.has(before.key)) return next !== undefined && next.kind !== 'mark';
  const single = before.text.length === 1 && isUpper(before.text) && before.key !== 'i';
  if (!single && !TRAILING_ABBREVIATIONS.has(before.key)) return false;
  return next !== undefined && !SENTENCE_STARTERS.has(next.key);
}

/** Whether a sentence may begin with this token: anything but a small letter ("iPhone" may). */
function mayBegin(token: Token): boolean {
  const first = token.text.charAt(0);
  return token.kind !== 'word' || !isLower(first) || [...token.text].some(isUpper);
}

/**
 * Where tokens end sentences. A line break ends one unless the line is only wrapped (small letter after it, no
 * full stop before); "." ends one unless it belongs to an abbreviation or a small letter follows.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (tokenEnd: number) => {
    const head = tokens[first];
    const tail = tokens[tokenEnd - 1];
    if (head && tail && tokenEnd > first)
      sentences.push({ start: head.start, end: tail.end, firstToken: first, tokenEnd });
    first = tokenEnd;
  };
  /** The first word or number at or after a token. */
  const wordFrom = (at: number): Token | undefined => {
    let index = at;
    while (index < at + 4 && tokens[index]?.kind === 'mark' && OPENERS.has(tokens[index]?.text ?? ''))
      index += 1;
    return tokens[index];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const following = tokens[at + 1];
    if (following && following.start > token.end && hasLineBreak(text, token.end, following.start)) {
      if (!isWrapped(text, tokens, at)) close(at + 1);
      continue;
    }
    // "U.S." is the only sort of word with a mark in its end.
    const initials = token.kind === 'word' && text.charCodeAt(token.end - 1) === 0x2e;
    if (!(initials || (token.kind === 'mark' && ENDS.has(token.text)))) continue;
    let end = at + 1;
    while (isClosing(tokens, end)) end += 1;
    const after = tokens[end];
    if (!after) break;
    const glued = after.start === tokens[end - 1]?.end;
    const next = wordFrom(end);
    if (token.text === '…' && next && !mayBegin(next)) continue;
    if (ENDS_WITHOUT_SPACE.has(token.text)) close(end);
    else if (glued) {
      if (token.text === '.' && isMissingSpace(tokens[at - 1], after)) close(end);
      else continue;
    } else if (initials) {
      if (next && SENTENCE_STARTERS.has(next.key) && mayBegin(next)) close(end);
      else continue;
    } else if (next && !mayBegin(next)) continue;
    else if (token.text === '.' && isAbbreviation(tokens, at, next)) continue;
    else if (!hasLineBreak(text, tokens[end - 1]?.end ?? 0, after.start)) close(end);
    at = end - 1;
    if (hasLineBreak(text, tokens[at]?.end ?? 0, after.start)) close(end);
  }
  close(tokens.length);
  return sentences;
}

/** A mark that closes what the full stop stands in: glued to it, and not the opening of something new. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'mark' || before?.end !== token.start) return false;
  if (ENDS.has(token.text)) return true;
  return CLOSERS.has(token.text) && (token.text !== '“' || tokens[at + 1]?.start !== token.end);
}

/** A line break inside a sentence, as in text wrapped at a column. */
function isWrapped(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.kind !== 'word' || token.kind !== 'word') return false;
  return !/\n\s*\n/.test(text.slice(token.end, next.start)) && !mayBegin(next);
}

/** "sales.The": a full stop between a small letter and a capitalised word, not "Example.com" or "U.S.A". */
function isMissingSpace(before: Token | undefined, after: Token): boolean {
  if (before?.kind !== 'word' || after.kind !== 'word' || before.text.length < 2) return false;
  return isLower(before.text.slice(-1)) && isUpper(after.text.charAt(0)) && isLower(after.text.charAt(1));
}

/** The sentence a token stands in, by binary search; -1 where there is none. */
export function sentenceOf(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return -1;
    if (token < sentence.firstToken) high = middle - 1;
    else if (token >= sentence.tokenEnd) low = middle + 1;
    else return middle;
  }
  return -1;
}
