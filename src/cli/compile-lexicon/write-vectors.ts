import { FREQUENCY_STEPS } from '../../engine/lexicon/format.ts';
import { DIMENSIONS, PART, PARTS, QUARTETS } from '../../engine/lexicon/vector-table.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Vocabulary } from './choose-words.ts';
import { type Axis, principalAxes } from './principal-axes.ts';
import { quantise } from './quantise.ts';
import type { WordVectors } from './read-vectors.ts';

/** Rows that are kept: 64 KB, which do not compress. The text's rarer words and rarer candidates are not heard. */
const ROWS = 8_000;
/** Words commoner than this (log2 of the count) belong to no topic. */
const COMMONEST = 25.5;
/** Axes that say how common a word is, not what it is about. */
const LEFT_OUT = 1;
/**
 * The wide axes are drawn in by this power of their share. In honest stories a word is told from its synonyms by neighbours,
 * frequency and topic with a mean log-likelihood of -2.01 (without topic -2.36; with all words' hundred numbers -1.91).
 */
const DRAWN_IN = 0.25;

/** Words worth looking up: all but the commonest. */
export const wordsOfTopics = ({ words, frequencies }: Vocabulary): string[] =>
  words.filter((_, id) => (frequencies[id] ?? 0) < COMMONEST * FREQUENCY_STEPS);

/** Packs the directions of the commonest words that have one, see `VectorTable`. */
export function writeVectors(vectors: WordVectors, vocabulary: Vocabulary): Uint8Array {
  const rows = wordsOfTopics(vocabulary)
    .flatMap(word => {
      const vector = vectors.get(word);
      return vector ? [{ id: vocabulary.ids.get(word) ?? 0, row: atLengthOne(vector) }] : [];
    })
    .slice(0, ROWS)
    .sort((a, b) => a.id - b.id);
  const axes = principalAxes(rows.map(({ row }) => row)).slice(LEFT_OUT, LEFT_OUT + DIMENSIONS);
  const turned = rows.map(({ row }) => alongAxes(row, axes));
  const parts = Array.from({ length: PARTS }, (_, part) =>
    quantise(
      // Each part gets wide axes and narrow ones.
      turned.map(row => Float64Array.from({ length: PART }, (_, k) => row[part + k * PARTS] ?? 0)),
      QUARTETS,
    ),
  );
  const widest = Math.max(
    ...parts.flatMap(({ centres }) => centres.map(centre => Math.max(...centre.map(Math.abs)))),
  );
  const writer = new ByteWriter();
  writer.varint(rows.length);
  rows.forEach(({ id }, i) => {
    writer.varint(id - (rows[i - 1]?.id ?? -1) - 1);
  });
  for (const { centres } of parts)
    for (const centre of centres)
      for (const value of centre) writer.byte(Math.round((127 * value) / widest) & 0xff);
  for (const i of rows.keys()) for (const { codes } of parts) writer.byte(codes[i] ?? 0);
  return writer.bytes();
}

const alongAxes = (row: Float64Array, axes: readonly Axis[]): Float64Array =>
  atLengthOne(
    Float64Array.from(axes, ({ direction, share }) => {
      const along = direction.reduce((sum, value, k) => sum + value * (row[k] ?? 0), 0);
      return along * share ** -DRAWN_IN;
    }),
  );

function atLengthOne(row: Float64Array): Float64Array {
  const length = Math.hypot(...row) || 1;
  return row.map(value => value / length);
}
