import type { Section } from '../../engine/lexicon/format.ts';
import { LONGEST_ORIGINAL, LONGEST_STAND_IN, packHead } from '../../engine/lexicon/stand-in-index.ts';
import { packTraits } from '../../engine/lexicon/term-index.ts';
import { ByteWriter } from './byte-writer.ts';
import type { ChosenTerm } from './choose-terms.ts';
import type { Vocabulary } from './choose-words.ts';
import type { Reading } from './find-forms.ts';
import type { WordNet } from './read-wordnet.ts';
import type { WeighedStandIn } from './weigh-stand-ins.ts';
import type { SynonymRows } from './weigh-synonyms.ts';

const rising = (row: Iterable<number>): number[] => [...row].sort((a, b) => a - b);

export function writeSynonyms(synonyms: SynonymRows): Uint8Array {
  const writer = new ByteWriter();
  const sorted = synonyms.map(row => rising(row.keys()));
  writer.rows(sorted);
  const closeness = sorted.flatMap((row, a) => row.map(b => synonyms[a]?.get(b) ?? 0));
  for (let i = 0; i < closeness.length; i += 4)
    writer.byte([0, 1, 2, 3].reduce((packed, k) => packed | ((closeness[i + k] ?? 0) << (2 * k)), 0));
  return writer.bytes();
}

export function writeAntonyms(wordnet: WordNet, ids: ReadonlyMap<string, number>): Uint8Array {
  const rows = Array.from({ length: ids.size }, () => new Set<number>());
  for (const synset of wordnet.synsets.values())
    for (const { from, synset: other, to } of synset.opposite) {
      const a = ids.get(synset.words[from] ?? '');
      const b = ids.get(wordnet.synsets.get(other)?.words[to] ?? '');
      if (a !== undefined && b !== undefined && a !== b) rows[Math.min(a, b)]?.add(Math.max(a, b));
    }
  const writer = new ByteWriter();
  writer.rows(rows.map(rising));
  return writer.bytes();
}

/** `readings[i]` are those of the vocabulary's word i; their dictionary forms must be words of it too. */
export function writeForms(
  readings: readonly (readonly Reading[])[],
  ids: ReadonlyMap<string, number>,
): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(readings.reduce((sum, row) => sum + row.length, 0));
  for (const row of readings) {
    writer.byte(row.length);
    for (const { form, lemma } of row) {
      writer.byte(form);
      writer.varint(ids.get(lemma) ?? 0);
    }
  }
  return writer.bytes();
}

export function writeStandIns(
  phrases: readonly WeighedStandIn[],
  ids: ReadonlyMap<string, number>,
): Uint8Array {
  const rows = new Map<number, ByteWriter>();
  const idOf = (word: string) => ids.get(word) ?? 0;
  for (const { words, original, honest } of phrases) {
    const [first = '', ...others] = words;
    if (words.length > LONGEST_STAND_IN || original.length > LONGEST_ORIGINAL)
      throw new Error(`“${words.join(' ')}” for “${original.join(' ')}” is longer than a stand-in can be.`);
    const row = rows.get(idOf(first)) ?? new ByteWriter();
    rows.set(idOf(first), row);
    row.byte(packHead(words.length, original.length, honest));
    for (const word of [...others, ...original]) row.varint(idOf(word));
  }
  const writer = new ByteWriter();
  const packed = rising(rows.keys()).map(first => ({ first, bytes: rows.get(first)?.bytes() ?? [] }));
  writer.varint(packed.length);
  packed.forEach(({ first, bytes }, i) => {
    writer.varint(first - (packed[i - 1]?.first ?? -1) - 1);
    writer.varint(bytes.length);
  });
  for (const { bytes } of packed) for (const byte of bytes) writer.byte(byte);
  return writer.bytes();
}

export function writeTerms(terms: readonly ChosenTerm[], ids: ReadonlyMap<string, number>): Uint8Array {
  const rows = terms
    .map(term => ({ ...term, row: term.words.map(word => ids.get(word) ?? 0) }))
    .sort((a, b) => (a.row[0] ?? 0) - (b.row[0] ?? 0));
  const writer = new ByteWriter();
  writer.varint(rows.length);
  writer.varint(rows.reduce((sum, { row }) => sum + row.length, 0));
  let last = 0;
  for (const { row, news, name } of rows) {
    const [first = 0, ...others] = row;
    writer.byte(packTraits({ news, name }));
    writer.byte(row.length);
    writer.varint(first - last);
    last = first;
    for (const id of others) writer.varint(id);
  }
  return writer.bytes();
}

/** The words' own three sections. */
export const writeWords = (
  vocabulary: Vocabulary,
): Record<Extract<Section, 'words' | 'frequencies' | 'classes'>, Uint8Array> => ({
  words: new TextEncoder().encode(vocabulary.words.join('\n')),
  frequencies: vocabulary.frequencies,
  classes: vocabulary.classes,
});
