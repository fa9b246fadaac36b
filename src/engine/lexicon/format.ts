/**
 * The lexicon's file: `MAGIC`, then five unsigned 32-bit little-endian numbers or more (version, length of the
 * whole file in bytes, checksum of everything behind the header, number of sections, one byte length a
 * section), then the sections in the order of `SECTIONS`.
 */
export const MAGIC = 'UNSPLEX1';

/** Raised whenever a section's meaning changes; an engine reads exactly one version. */
export const VERSION = 4;

/**
 * - words: every word, commonest first, parted by line feeds, UTF-8; a word's place is its id
 * - frequencies: one byte a word: its log2 count times `FREQUENCY_STEPS`
 * - classes: one byte a word, see `WordClass`
 * - pairs: per first word a row of second words and how often each pair stands in print, see `pair-table.ts`
 * - synonyms: per word a row of later words, then two bits of closeness each, see `synonym-table.ts`
 * - antonyms: per word a row of later words
 * - forms: per inflected word its dictionary forms, see `form-table.ts`
 * - terms: fixed expressions and names as rows of ids, see `term-index.ts`
 * - standIns: what spinners write, with what they replace, see `stand-in-index.ts`
 * - vectors: the company that words keep, as directions, see `vector-table.ts`
 */
export const SECTIONS = [
  'words',
  'frequencies',
  'classes',
  'pairs',
  'synonyms',
  'antonyms',
  'forms',
  'terms',
  'standIns',
  'vectors',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Bytes before the first section. */
export const HEADER_BYTES = MAGIC.length + 4 * (4 + SECTIONS.length);

/** A frequency byte is log2 of the count times this; log2 counts reach 30. */
export const FREQUENCY_STEPS = 8;

/** The word that stands for every figure in pairs: "40 percent" and "15 percent" are one. */
export const ANY_NUMBER = '#';

/** What a word can be; one word can be several. */
export const WordClass = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries. */
  grammar: 16,
  /** Written with a capital nine times in ten. */
  name: 32,
} as const;

/** FNV-1a over 32-bit words, a last short one filled with zeros: enough to notice damage, not meant against forgery. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - (bytes.length % 4);
  let hash = 0x811c9dc5;
  for (let i = 0; i < whole; i += 4) hash = Math.imul(hash ^ view.getUint32(i, true), 0x01000193);
  if (whole < bytes.length) {
    let last = 0;
    for (let i = bytes.length - 1; i >= whole; i--) last = (last << 8) | (bytes[i] ?? 0);
    hash = Math.imul(hash ^ last, 0x01000193);
  }
  return hash >>> 0;
}
