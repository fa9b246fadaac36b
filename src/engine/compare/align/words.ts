import { cardinalsOf } from '../../text/cardinals.ts';
import { CARDINALS, ORDINAL_WORDS, writesCommaDecimal } from '../../text/number-words.ts';
import type { PreparedText } from '../../text/prepare.ts';
import { foldSpelling } from '../../text/spelling.ts';
import type { Token } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { foldNumber, isMinus } from './fold-number.ts';

/** Numbers for words, shared by the two texts compared, so that comparing words is comparing integers. */
export interface Vocabulary {
  readonly keys: string[];
  readonly ids: Map<string, number>;
  /** By language, then by written form: the words it stands for. */
  readonly folded: Map<string, Map<string, number | readonly number[]>>;
  /** 0.1–1, by id: how much a shared word says. Filled by `weigh`. */
  weights: Float64Array;
}

/**
 * The words of one text in order, marks left out. A contraction is as many words as it stands for, so `token` can
 * name one token twice. Spellings, number words and month names are folded: "five" is the word "5".
 */
export interface Words {
  readonly text: PreparedText;
  readonly count: number;
  readonly ids: Int32Array;
  /** By word: the token it is written in, the first one of "United States". */
  readonly token: Int32Array;
  /** By word: the last token it is written in. */
  readonly lastToken: Int32Array;
  /** By sentence: its first word; one more entry closes the last sentence. */
  readonly sentenceStart: Int32Array;
  /** By word: 1 + the index of the innermost quotation around it, 0 outside. */
  readonly quotation: Int32Array;
}

const MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jan: 'january',
    feb: 'february',
    apr: 'april',
    jun: 'june',
    jul: 'july',
    aug: 'august',
    sep: 'september',
    sept: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    tue: 'tuesday',
    tues: 'tuesday',
    thu: 'thursday',
    thur: 'thursday',
    thurs: 'thursday',
  }),
);
/** Marks that are read aloud as words. */
const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'percent',
    '٪': 'percent',
    $: '$',
    '€': '€',
    '£': '£',
    '¥': '¥',
    '&': 'and',
  }),
);

export const isEnglish = (language: string): boolean => /^en\b/i.test(language);

export const createVocabulary = (): Vocabulary => ({
  keys: [],
  ids: new Map(),
  folded: new Map(),
  weights: new Float64Array(0),
});

function idOf(vocabulary: Vocabulary, key: string): number {
  const known = vocabulary.ids.get(key);
  if (known !== undefined) return known;
  vocabulary.ids.set(key, vocabulary.keys.length);
  return vocabulary.keys.push(key) - 1;
}

/** What is written in two words and as often in one. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'united states': 'u.s.',
    'united kingdom': 'uk',
    'united nations': 'un',
    'european union': 'eu',
    'per cent': 'percent',
  }),
);

/** Asked of every word of a text. */
const mayShorten = (word: string): boolean => word === 'United' || word === 'European' || word === 'per';

const shortened = (tokens: readonly Token[], at: number): string | undefined =>
  SHORTENED.get(`${tokens[at]?.key} ${tokens[at + 1]?.key}`);

/** The folded words a token stands for, parted by spaces; empty for a mark that is not read aloud. */
function canonical(
  token: Token,
  inEnglish: boolean,
  commaDecimal: boolean,
  cardinals: ReadonlyMap<string, string>,
): string {
  if (token.kind === 'mark') return SPOKEN.get(token.text) ?? '';
  if (token.kind === 'number') return foldNumber(token.key, commaDecimal);
  if (token.text === 'US' || token.text === 'USA') return 'u.s.';
  if (!inEnglish) return cardinals.get(token.key) ?? token.key;
  return foldEnglish(token.key);
}

/** English words folded once for all comparisons; emptied when full, so that memory stays bounded. */
const english = new Map<string, string>();
const MOST_ENGLISH = 20_000;

function foldEnglish(key: string): string {
  const known = english.get(key);
  if (known !== undefined) return known;
  if (english.size >= MOST_ENGLISH) english.clear();
  const folded = spellEnglish(key);
  english.set(key, folded);
  return folded;
}

function spellEnglish(key: string): string {
  const cardinal = CARDINALS.get(key);
  if (cardinal !== undefined) return String(cardinal);
  const ordinal = ORDINAL_WORDS.get(key);
  if (ordinal !== undefined && ordinal > 0) return ordinalKey(ordinal);
  if (key.endsWith('.')) return key === 'u.s.a.' || key === 'u.s.' ? 'u.s.' : key.replaceAll('.', '');
  return MONTHS.get(key) ?? foldSpelling(key);
}

function ordinalKey(value: number): string {
  const ending = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** Reads a prepared text into the vocabulary's words. */
export function readWords(text: PreparedText, vocabulary: Vocabulary): Words {
  const inEnglish = isEnglish(text.language);
  const commaDecimal = writesCommaDecimal(text.language);
  const cardinals = cardinalsOf(text.language);
  const folded = vocabulary.folded.get(text.language) ?? new Map<string, number | readonly number[]>();
  vocabulary.folded.set(text.language, folded);
  const { tokens, sentences } = text;
  // No contraction stands for more than three words.
  const ids = new Int32Array(3 * tokens.length);
  const token = new Int32Array(3 * tokens.length);
  const lastToken = new Int32Array(3 * tokens.length);
  const sentenceStart = new Int32Array(sentences.length + 1);
  let count = 0;
  let sentence = 0;
  const push = (id: number, first: number, last: number) => {
    ids[count] = id;
    token[count] = first;
    lastToken[count] = last;
    count += 1;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    while (sentence < sentences.length && (sentences[sentence]?.firstToken ?? 0) <= at) {
      sentenceStart[sentence] = count;
      sentence += 1;
    }
    const read = tokens[at];
    if (!read) continue;
    if (read.kind === 'mark' && !SPOKEN.has(read.text)) {
      if (isMinus(text.text, read.text, read.start)) push(idOf(vocabulary, 'minus'), at, at);
      continue;
    }
    const short = inEnglish && mayShorten(read.text) ? shortened(tokens, at) : undefined;
    if (short) {
      push(idOf(vocabulary, short), at, at + 1);
      at += 1;
      continue;
    }
    // "US" and "us" are two words of one key.
    const memo = read.key === 'us' ? read.text : read.key;
    let words = folded.get(memo);
    if (words === undefined) {
      const key = canonical(read, inEnglish, commaDecimal, cardinals);
      words = key.includes(' ') ? key.split(' ').map(word => idOf(vocabulary, word)) : idOf(vocabulary, key);
      folded.set(memo, words);
    }
    if (typeof words === 'number') push(words, at, at);
    else for (const id of words) push(id, at, at);
  }
  sentenceStart[sentences.length] = count;
  const tokenOf = token.subarray(0, count);
  return {
    text,
    count,
    ids: ids.subarray(0, count),
    token: tokenOf,
    lastToken: lastToken.subarray(0, count),
    sentenceStart,
    quotation: markQuotations(text, tokenOf),
  };
}

/** By word: 1 + the innermost quotation it stands in. Later, inner quotations overwrite the outer ones. */
function markQuotations(text: PreparedText, token: Int32Array): Int32Array {
  const marked = new Int32Array(token.length);
  let from = 0;
  text.quotations.forEach((quotation, index) => {
    while (from < token.length && (token[from] ?? 0) < quotation.firstToken) from += 1;
    for (let at = from; at < token.length && (token[at] ?? 0) < quotation.tokenEnd; at += 1)
      marked[at] = index + 1;
  });
  return marked;
}

/**
 * Weighs every word by the share of sentences it stands in, over both texts: inverse document frequency,
 * scaled to 1 for a word of one sentence. Function words count a tenth.
 */
export function weigh(vocabulary: Vocabulary, sides: readonly Words[]): void {
  const size = vocabulary.keys.length;
  const seen = new Int32Array(size);
  const lastIn = new Int32Array(size).fill(-1);
  let sentences = 0;
  for (const words of sides)
    for (let sentence = 0; sentence + 1 < words.sentenceStart.length; sentence += 1) {
      sentences += 1;
      const end = words.sentenceStart[sentence + 1] ?? 0;
      for (let at = words.sentenceStart[sentence] ?? 0; at < end; at += 1) {
        const id = words.ids[at] ?? 0;
        if (lastIn[id] === sentences) continue;
        lastIn[id] = sentences;
        seen[id] = (seen[id] ?? 0) + 1;
      }
    }
  const scale = Math.log(1 + sentences);
  const weights = new Float64Array(size);
  for (let id = 0; id < size; id += 1) {
    // A word shared by a pair stands in two sentences at least: that counts as one.
    const idf = Math.log((1 + sentences) / Math.max(1, (seen[id] ?? 1) / 2)) / scale;
    weights[id] = FUNCTION_WORDS.has(vocabulary.keys[id] ?? '') ? 0.1 : Math.max(0.1, idf);
  }
  vocabulary.weights = weights;
}
