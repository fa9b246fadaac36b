import { readFileSync } from 'node:fs';

/** Per word its numbers, the mean of all words taken away. */
export type WordVectors = ReadonlyMap<string, Float64Array>;

interface VectorFile {
  readonly dimensions: number;
  /** Behind each word's numbers stand its length and its place. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads word vectors for some words. What all words have in common is taken away: without it any two of them point
 * nearly the same way.
 */
export function readVectors(file: string, wanted: ReadonlySet<string>): WordVectors {
  const { dimensions, vectors }: VectorFile = JSON.parse(readFileSync(file, 'utf8'));
  const mean = new Float64Array(dimensions);
  const rows = Object.entries(vectors);
  for (const [, row] of rows)
    for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] ?? 0) + (row[k] ?? 0) / rows.length;
  return new Map(
    rows
      .filter(([word]) => wanted.has(word))
      .map(([word, row]) => [word, mean.map((value, k) => (row[k] ?? 0) - value)]),
  );
}
