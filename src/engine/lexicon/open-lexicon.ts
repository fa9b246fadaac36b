import { atOnce, type Steps } from '../../story/steps.ts';
import { askTables } from './ask-tables.ts';
import { ByteReader } from './byte-reader.ts';
import { FormTable } from './form-table.ts';
import { checksum, HEADER_BYTES, MAGIC, SECTIONS, type Section, VERSION } from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { PairTable } from './pair-table.ts';
import { findInRow, readRows } from './rows.ts';
import { StandInIndex } from './stand-in-index.ts';
import { SynonymTable } from './synonym-table.ts';
import { TermIndex } from './term-index.ts';
import { VectorTable } from './vector-table.ts';
import { WordTable } from './word-table.ts';

/** The lexicon's file cannot be used; the message is a plain sentence. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/**
 * Opens the compiled lexicon (`english.lexicon`). Takes 25 ms of processor time once the code is warm (median of 25 on a
 * busy machine) and 10 MB.
 * @throws LexiconError when the bytes are no lexicon, of another version, cut short or damaged
 */
export const openLexicon = (bytes: Uint8Array): Lexicon => atOnce(openInSteps(bytes));

/** The same table by table, none of which takes half the time: a worker can answer messages in between. */
export function* openInSteps(bytes: Uint8Array): Steps<Lexicon> {
  const sections = readSections(bytes);
  yield;
  const words = new WordTable(sections.words, sections.frequencies, sections.classes);
  yield;
  const antonyms = readRows(new ByteReader(sections.antonyms), words.count);
  const pairs = new PairTable(new ByteReader(sections.pairs), words.count);
  yield;
  const synonyms = new SynonymTable(new ByteReader(sections.synonyms), words.count);
  yield;
  const forms = new FormTable(new ByteReader(sections.forms), words.count);
  yield;
  const terms = new TermIndex(new ByteReader(sections.terms), words.count);
  const standIns = new StandInIndex(new ByteReader(sections.standIns));
  yield;
  const vectors = new VectorTable(new ByteReader(sections.vectors), words.count, forms);
  const areAntonyms = (a: number, b: number) => findInRow(antonyms, Math.min(a, b), Math.max(a, b)) >= 0;
  return askTables({ words, pairs, synonyms, forms, terms, standIns, vectors, areAntonyms });
}

function readSections(bytes: Uint8Array): Record<Section, Uint8Array> {
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new LexiconError('This file is not an Unspin lexicon.');
  if (bytes.length < HEADER_BYTES) throw new LexiconError('The lexicon ends inside its header.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const header = (index: number) => view.getUint32(MAGIC.length + 4 * index, true);
  if (header(0) !== VERSION)
    throw new LexiconError(`The lexicon is of version ${header(0)}; this engine reads version ${VERSION}.`);
  if (header(1) !== bytes.length)
    throw new LexiconError(`The lexicon should have ${header(1)} bytes and has ${bytes.length}.`);
  if (header(2) !== checksum(bytes.subarray(HEADER_BYTES)))
    throw new LexiconError('The lexicon is damaged: its checksum does not match.');
  const lengths = SECTIONS.map((_, at) => header(4 + at));
  const end = lengths.reduce((sum, length) => sum + length, HEADER_BYTES);
  if (header(3) !== SECTIONS.length || end !== bytes.length)
    throw new LexiconError('The lexicon is damaged: its sections do not fill it.');
  let at = HEADER_BYTES;
  const section = (name: Section): Uint8Array => {
    const length = lengths[SECTIONS.indexOf(name)] ?? 0;
    at += length;
    return bytes.subarray(at - length, at);
  };
  // Object literals evaluate in order, so every section begins where the one before it ends.
  return {
    words: section('words'),
    frequencies: section('frequencies'),
    classes: section('classes'),
    pairs: section('pairs'),
    synonyms: section('synonyms'),
    antonyms: section('antonyms'),
    forms: section('forms'),
    terms: section('terms'),
    standIns: section('standIns'),
    vectors: section('vectors'),
  };
}
