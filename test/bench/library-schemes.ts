import { tokenise } from '../../src/engine/text/tokens.ts';
import { findAnchors } from '../../src/lookup/library/anchors.ts';
import { ASKED_FEATURES, fingerprint, STORED_FEATURES } from '../../src/lookup/library/fingerprint.ts';
import { combine, hash, scramble } from '../../src/lookup/library/hash.ts';

/** A way to make features of a text: those stored with a story, and those looked up for a page. */
export interface Scheme {
  readonly name: string;
  store(text: string): number[];
  ask(text: string): number[];
}

/** Features of the smallest hashes: a sample that two texts which share features share too. */
const bottom = (features: Iterable<number>, size: number): number[] =>
  [...new Set(features)].sort((a, b) => scramble(a) - scramble(b)).slice(0, size);

const sampled = (name: string, features: (text: string) => number[]): Scheme => ({
  name,
  store: text => bottom(features(text), STORED_FEATURES),
  ask: text => bottom(features(text), ASKED_FEATURES),
});

function shingles(text: string, length: number): number[] {
  const words = tokenise(text).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key]));
  return words.slice(length - 1).map((_, at) => hash(words.slice(at, at + length).join(' ')));
}

/** MinHash with LSH bands (Broder 1997; Indyk and Motwani 1998): a feature is a band of `rows` minima. */
function bandedMinHash(words: number, bands: number, rows: number): Scheme {
  const features = (text: string): number[] => {
    const all = shingles(text, words);
    return Array.from({ length: bands }, (_, band) => {
      let feature = band + 1;
      for (let row = 0; row < rows; row++) {
        const seed = hash(`${band} ${row}`);
        const least = all.reduce((min, shingle) => Math.min(min, scramble(shingle ^ seed)), 0xffff_ffff);
        feature = combine(feature, least);
      }
      return feature;
    });
  };
  return {
    name: `${words}-word shingles, MinHash, ${bands} bands of ${rows}`,
    store: features,
    ask: features,
  };
}

/** Winnowing (Schleimer, Wilkerson, Aiken 2003): of every window of character runs the least hash. */
function winnow(text: string, run: number, window: number): number[] {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const hashes = Array.from({ length: Math.max(0, letters.length - run + 1) }, (_, at) =>
    hash(letters.slice(at, at + run)),
  );
  return hashes.slice(window - 1).map((_, at) => Math.min(...hashes.slice(at, at + window)));
}

const strongKeys = (text: string): number[] =>
  findAnchors(text).flatMap(({ strong, key }) => (strong ? [key] : []));

export const SCHEMES: readonly Scheme[] = [
  bandedMinHash(3, 32, 1),
  bandedMinHash(3, 32, 2),
  sampled('3-word shingles, bottom-k', text => shingles(text, 3)),
  sampled('5-word shingles, bottom-k', text => shingles(text, 5)),
  sampled('winnowing, 12 characters, window 24', text => winnow(text, 12, 24)),
  sampled('single names and numbers', strongKeys),
  {
    name: 'the library’s own: pairs of anchors',
    store: text => fingerprint(text, STORED_FEATURES),
    ask: text => fingerprint(text, ASKED_FEATURES),
  },
];
