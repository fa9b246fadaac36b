import { readFileSync } from 'node:fs';
import path from 'node:path';

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';
export const PARTS_OF_SPEECH = ['noun', 'verb', 'adj', 'adv'] as const;

export interface Synset {
  readonly part: PartOfSpeech;
  /** Folded members with spaces: "cold war". */
  readonly words: readonly string[];
  /** As written in the file: "Cold War". */
  readonly written: readonly string[];
  /** Synsets that are similar, and the directly wider ones. */
  readonly similar: readonly string[];
  readonly wider: readonly string[];
  /** Pairs of single members across synsets: same root in another part of speech, or opposites. */
  readonly derived: readonly Link[];
  readonly opposite: readonly Link[];
  /** Biological classes, whose Latin names news never damages. */
  readonly biology: boolean;
}

/** A pointer from one member of a synset to one member of another; positions count from 0. */
export interface Link {
  readonly from: number;
  readonly synset: string;
  readonly to: number;
}

export interface WordNet {
  /** By part of speech and offset: "noun 00001740". */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** How often a lemma was tagged in running text, by "war noun". Every lemma has an entry. */
  readonly tagged: ReadonlyMap<string, number>;
}

const PART_OF_TAG: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};
const PART_OF_SENSE: Readonly<Record<string, PartOfSpeech>> = {
  1: 'noun',
  2: 'verb',
  3: 'adj',
  4: 'adv',
  5: 'adj',
};
/** Lexicographer files 05 (animals), 18 (persons), 20 (plants) hold most proper taxonomy; persons stay. */
const BIOLOGY_FILES = new Set(['05', '20']);

export const folded = (word: string): string => word.replaceAll('_', ' ').toLowerCase();

/** Reads WordNet's database files (wndb(5WN)) from a folder. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const part of PARTS_OF_SPEECH)
    for (const line of readFileSync(path.join(folder, `data.${part}`), 'latin1').split('\n'))
      if (/^\d/.test(line)) synsets.set(`${part} ${line.slice(0, 8)}`, readSynset(line, part));
  const tagged = new Map<string, number>();
  for (const line of readFileSync(path.join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', , , count = '0'] = line.trim().split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    const part = PART_OF_SENSE[sense[0] ?? ''];
    if (!part) continue;
    const at = `${folded(lemma)} ${part}`;
    tagged.set(at, (tagged.get(at) ?? 0) + Number(count));
  }
  return { synsets, tagged };
}

function readSynset(line: string, part: PartOfSpeech): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const written = Array.from({ length: wordCount }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' '),
  );
  const similar: string[] = [];
  const wider: string[] = [];
  const derived: Link[] = [];
  const opposite: Link[] = [];
  const first = 4 + 2 * wordCount;
  for (let i = 0; i < Number(fields[first]); i++) {
    const [symbol = '', offset = '', tag = '', ends = '0000'] = fields.slice(
      first + 1 + 4 * i,
      first + 5 + 4 * i,
    );
    const synset = `${PART_OF_TAG[tag] ?? part} ${offset}`;
    const link = {
      from: Number.parseInt(ends.slice(0, 2), 16) - 1,
      synset,
      to: Number.parseInt(ends.slice(2), 16) - 1,
    };
    if (symbol === '&' || symbol === '$') similar.push(synset);
    else if (symbol === '@') wider.push(synset);
    else if (symbol === '+' || symbol === '\\' || symbol === '<') derived.push(link);
    else if (symbol === '!') opposite.push(link);
  }
  const words = written.map(word => word.toLowerCase());
  return {
    part,
    words,
    written,
    similar,
    wider,
    derived,
    opposite,
    biology: BIOLOGY_FILES.has(fields[1] ?? ''),
  };
}
