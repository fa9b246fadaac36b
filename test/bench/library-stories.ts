import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const SHARED = path.resolve(import.meta.dirname, '../../../shared');
const CORPUS = path.join(SHARED, 'corpus/bbc-2004.jsonl');

const Story = v.object({ id: v.string(), text: v.string() });
const Case = v.object({ text: v.string(), originalText: v.string() });

export type BenchStory = v.InferOutput<typeof Story>;

export interface BenchQuery {
  readonly kind: 'altered' | 'spun' | 'backtranslated';
  readonly text: string;
  /** The story it was made from. */
  readonly original: BenchStory;
}

export interface BenchStories {
  readonly queries: readonly BenchQuery[];
  /** The originals of the queries, then nine tenths of the corpus. */
  readonly kept: readonly BenchStory[];
  /** The other tenth, and clean articles: not in the library. */
  readonly strangers: readonly BenchStory[];
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const OWN = path.resolve(import.meta.dirname, '../cases');

/** The sets of cases: two of ../shared, and the project's own, each by another author. */
const SETS: Readonly<Record<string, string>> = {
  handmade: path.join(SHARED, 'cases/handmade'),
  scripted: path.join(SHARED, 'cases/scripted'),
  first: OWN,
  second: path.join(OWN, 'second'),
  third: path.join(OWN, 'third'),
};

const readCases = (set: string, kind: string): { id: string; json: unknown }[] => {
  const folder = path.join(SETS[set] ?? '', kind);
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => ({
      id: `${set} ${kind} ${file}`,
      json: JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    }));
};

/** Everything the bench needs of ../shared; undefined where that is missing. */
export function readBenchStories(): BenchStories | undefined {
  if (!existsSync(CORPUS)) return undefined;
  const corpus = readFileSync(CORPUS, 'utf8').trim().split('\n');
  const stories = corpus.map(line => v.parse(Story, JSON.parse(line)));
  const originals = new Map<string, BenchStory>();
  const queries: BenchQuery[] = [];
  for (const set of Object.keys(SETS)) {
    for (const kind of ['altered', 'spun', 'backtranslated'] as const) {
      for (const { id, json } of readCases(set, kind)) {
        const { text, originalText } = v.parse(Case, json);
        // Several copies are made of some stories.
        const original = originals.get(spaced(originalText)) ?? { id, text: originalText };
        originals.set(spaced(originalText), original);
        queries.push({ kind, text, original });
      }
    }
  }
  const clean = Object.keys(SETS).flatMap(set => readCases(set, 'clean'));
  const cleanStories = clean.map(({ id, json }) => v.parse(Story, { ...Object(json), id }));
  return {
    queries,
    kept: [...originals.values(), ...stories.filter((_, at) => at % 10 !== 1)],
    strangers: [
      ...stories.filter((_, at) => at % 10 === 1),
      ...cleanStories.filter(({ text }) => !originals.has(spaced(text))),
    ],
  };
}

/** Mulberry32: the same numbers in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The first `count` stories of a library: the kept ones, then synthetic ones of 8 to 19 sentences drawn from them. */
export function* fillUp(kept: readonly BenchStory[], count: number): Generator<BenchStory, void> {
  yield* kept.slice(0, count);
  const draw = random(7);
  const sentences = kept.flatMap(({ text }) => text.split(/(?<=[.!?])\s/u).filter(one => one.length > 30));
  for (let number = kept.length; number < count; number++) {
    const picked = Array.from(
      { length: 8 + Math.floor(draw() * 12) },
      () => sentences[Math.floor(draw() * sentences.length)],
    );
    yield { id: `synthetic ${number}`, text: picked.join(' ') };
  }
}
