import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ANY_NUMBER } from '../../engine/lexicon/format.ts';

/** How often something occurs, and how often of that with capitals. */
export interface Count {
  all: number;
  capitals: number;
}

/** Names are written with a capital this often. */
const NAME_SHARE = 0.9;

export const isName = ({ all, capitals }: Count): boolean => capitals >= NAME_SHARE * all;

const WORD = /^(?:\p{Script=Latin}|')[\p{Script=Latin}\p{M}']*$/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/** Folds a counted token to a word of the lexicon; null for marks and other scripts. */
export function foldCounted(token: string): string | null {
  const key = token.toLowerCase().replaceAll('’', "'");
  if (NUMBER.test(key)) return ANY_NUMBER;
  return WORD.test(key) && key !== "'" ? key : null;
}

/** Visits `words,count` lines of a gzipped file. */
function eachLine(file: string, visit: (tokens: string, count: number) => void): void {
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const comma = line.lastIndexOf(',');
    if (comma > 0) visit(line.slice(0, comma), Number(line.slice(comma + 1)));
  }
}

const add = (counts: Map<string, Count>, key: string, count: number, capitals: boolean) => {
  const entry = counts.get(key) ?? { all: 0, capitals: 0 };
  entry.all += count;
  if (capitals) entry.capitals += count;
  counts.set(key, entry);
};

/** Word counts, folded. */
export function readWordCounts(folder: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  eachLine(path.join(folder, '1gram.csv.gz'), (token, count) => {
    const word = foldCounted(token);
    if (word) add(counts, word, count, CAPITAL.test(token));
  });
  return counts;
}

/** Pair counts, folded: "first second". Capitals means both words have one. */
export function readPairCounts(folder: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  eachLine(path.join(folder, '2gram.csv.gz'), (tokens, count) => {
    const [a = '', b = ''] = tokens.split(' ');
    const first = foldCounted(a);
    const second = foldCounted(b);
    if (first && second) add(counts, `${first} ${second}`, count, CAPITAL.test(a) && CAPITAL.test(b));
  });
  return counts;
}
