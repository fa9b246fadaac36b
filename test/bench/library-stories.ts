import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const SHARED = path.resolve(import.meta.dirname, '../../../shared');

/** A story of the bench; its title is its id, so that it can be told in every index. */
export interface BenchStory {
  readonly id: string;
  readonly text: string;
}

export interface BenchQuery {
  readonly kind: 'altered' | 'spun' | 'backtranslated';
  readonly text: string;
  /** The id of the story it was made from. */
  readonly from: string;
}

const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const corpus = (): BenchStory[] =>
  readFileSync(path.join(SHARED, 'corpus/bbc-2004.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

export const hasShared = (): boolean => existsSync(path.join(SHARED, 'corpus/bbc-2004.jsonl'));

/** All doctored cases with their originals; originals of the same words are one story. */
export function cases(): { queries: BenchQuery[]; originals: BenchStory[] } {
  const queries: BenchQuery[] = [];
  const originals = new Map<string, BenchStory>();
  for (const set of ['handmade', 'scripted']) {
    for (const kind of ['altered', 'spun', 'backtranslated'] as const) {
      const folder = path.join(SHARED, 'cases', set, kind);
      for (const file of readdirSync(folder)) {
        const item = readJson(path.join(folder, file));
        const from = text(item.originalText);
        const words = from.replace(/\s+/gu, ' ').trim();
        const original = originals.get(words) ?? { id: `original ${set} ${file}`, text: from };
        originals.set(words, original);
        queries.push({ kind, text: text(item.text), from: original.id });
      }
    }
  }
  return { queries, originals: [...originals.values()] };
}

/** Mulberry32: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Endless synthetic stories of 8 to 19 sentences drawn from real ones. */
export function* recombine(stories: readonly BenchStory[], seed = 7): Generator<BenchStory, never> {
  const draw = random(seed);
  const sentences = stories.flatMap(story => story.text.split(/(?<=[.!?])\s/u).filter(s => s.length > 30));
  for (let number = 1; ; number++) {
    const count = 8 + Math.floor(draw() * 12);
    const picked = Array.from({ length: count }, () => sentences[Math.floor(draw() * sentences.length)]);
    yield { id: `synthetic ${number}`, text: picked.join(' ') };
  }
}
