import { isLower, isUpper } from './characters.ts';
import { placeOf } from './places.ts';
import type { PreparedText } from './prepare.ts';
import { TITLES } from './titles.ts';
import type { Token } from './tokens.ts';

/** German writes every noun with a capital: there a capital says nothing. */
const NOUNS_CAPITALISED = /^(?:de|lb)\b/i;

/**
 * By token: 1 where it is written as a name. A capital at the head of a sentence counts only if the word is
 * written so inside a sentence too and never small; in sentences mostly of capitals (headlines, labels) none counts.
 */
export function markNames({ tokens, sentences, language }: PreparedText): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  const capital = new Uint8Array(tokens.length);
  const inside = new Set<string>();
  const heads: number[] = [];
  for (const { firstToken, tokenEnd } of sentences) {
    let words = 0;
    let capitals = 0;
    for (let at = firstToken; at < tokenEnd; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      words += 1;
      if (!isCapitalised(token)) continue;
      capital[at] = 1;
      capitals += 1;
    }
    const shouting = words > 3 && capitals > 0.7 * words;
    let head = true;
    for (let at = firstToken; at < tokenEnd; at += 1) {
      const token = tokens[at];
      if (!token) break;
      // After an opening quotation mark or a colon a sentence begins again.
      if (token.kind === 'mark') head ||= OPENING.has(token.text);
      else {
        if (capital[at] === 1 && head) heads.push(at);
        else if (capital[at] === 1 && !shouting && token.key !== 'i' && !token.key.startsWith("i'")) {
          marked[at] = 1;
          inside.add(token.key);
        }
        head = false;
      }
    }
  }
  const doubtful = heads.filter(at => {
    if (inside.has(tokens[at]?.key ?? '')) marked[at] = 1;
    return marked[at] === 0 && marked[at + 1] === 1 && !TITLES.has(tokens[at]?.key ?? '');
  });
  if (doubtful.length > 0) {
    const neverSmall = new Set(doubtful.map(at => tokens[at]?.key ?? ''));
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.kind === 'word' && capital[at] === 0) neverSmall.delete(token.key);
    }
    for (const at of doubtful) if (neverSmall.has(tokens[at]?.key ?? '')) marked[at] = 1;
  }
  if (NOUNS_CAPITALISED.test(language)) keepRuns(marked);
  return marked;
}

const OPENING = new Set(':"“‘«„('.split(''));

const isCapitalised = (token: Token | undefined): boolean => {
  if (!token) return false;
  const unit = token.text.charCodeAt(0);
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && isUpper(token.text.charAt(1)));
  const first = String.fromCodePoint(token.text.codePointAt(0) ?? 0x20);
  return isUpper(first) || (isLower(first) && token.text.length > 1 && isUpper(token.text.charAt(1)));
};

/** Where single capitals say nothing, two in a row still do: "Angela Merkel". */
function keepRuns(marked: Uint8Array): void {
  const before = marked.slice();
  for (let at = 0; at < marked.length; at += 1)
    if (before[at - 1] !== 1 && before[at + 1] !== 1) marked[at] = 0;
}

const DIACRITICS = /\p{M}/gu;
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}]/gu, ''],
  // "Bowman", "Baumann": after a vowel w is one.
  [/(?<=[aeiou])w/gu, ''],
  [/(?:sch|tsch|tch|sh|zh|ch|cz|dj|j)/gu, 'y'],
  [/(?:kh|gh|q|ck|c|g|x)/gu, 'k'],
  [/(?:ph|v|w|f)/gu, 'f'],
  [/(?:th|dh|dd|d)/gu, 't'],
  [/(?:ts|tz|zz|z)/gu, 's'],
  [/b/gu, 'p'],
  [/(?<=.)[aeiouyh]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

const plain = (word: string): string =>
  word.normalize('NFD').replace(DIACRITICS, '').replace(/ß/g, 'ss').toLowerCase();

/** The consonants that survive when a name is written in another alphabet and back. */
function skeleton(word: string): string {
  let sounds = word;
  for (const [pattern, sound] of SOUNDS) sounds = sounds.replace(pattern, sound);
  return sounds;
}

/** Letters to change, put in or take out between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const HEAD_CONSONANT = /^[b-df-hk-np-tv-xz]/;
const CONSONANT = /[b-df-hj-np-tv-xz]/;

/** One consonant stands for another: "Hansel" and "Hansen" are two people, "Zelensky" and "Zelenski" one. */
export function isOtherConsonant(a: string, b: string): boolean {
  if (a.length !== b.length || skeleton(a) === skeleton(b)) return false;
  for (let at = 0; at < a.length; at += 1)
    if (a.charAt(at) !== b.charAt(at))
      return (
        a.slice(at + 1) === b.slice(at + 1) && CONSONANT.test(a.charAt(at)) && CONSONANT.test(b.charAt(at))
      );
  return false;
}

/** "Orton" and "Horton" are two people, "Evgeny" and "Yevgeny" one: a consonant stands before a vowel. */
const isOtherHead = (a: string, b: string): boolean =>
  a.charAt(0) !== b.charAt(0) && HEAD_CONSONANT.test(a) !== HEAD_CONSONANT.test(b);

/** Two spellings of one name: "Kyiv", "Kiev"; "Serguei", "Sergei"; "Zelensky", "Zelenskiy". */
export function sameNameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const place = placeOf(a);
  const otherPlace = placeOf(b);
  if (place !== undefined || otherPlace !== undefined) return place === otherPlace;
  const one = plain(a);
  const two = plain(b);
  if (one === two) return true;
  const letters = distance(one, two);
  const longer = Math.max(one.length, two.length);
  if (longer >= 6 && letters <= 1 && !isOtherConsonant(one, two) && !isOtherHead(one, two)) return true;
  return letters <= 0.5 * longer && skeleton(one) === skeleton(two);
}

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'le',
  'von',
  'van',
  'der',
  'bin',
  'al',
  'el',
  "'s",
]);
const essential = (words: readonly string[]): readonly string[] =>
  words.filter(word => !TITLES.has(word) && !SMALL.has(word));

/** The initials of a name, small words left out: "north atlantic treaty organization" → nato. */
const initials = (words: readonly string[]): string =>
  words
    .filter(word => !SMALL.has(word))
    .map(word => word.charAt(0))
    .join('');

/**
 * Whether two names, as folded words, mean the same: spelling variants, titles, short forms ("Merkel" for "Angela
 * Merkel"), initials. True as well where nothing but titles is left of one.
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const one = essential(a);
  const two = essential(b);
  if (one.length === 0 || two.length === 0) return true;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.every(word => long.some(other => sameNameWord(word, other)))) return true;
  if (one.join('') === two.join('')) return true;
  const letters = short.join('').replaceAll('.', '');
  return short.length === 1 && letters.length > 1 && letters === initials(long);
}
