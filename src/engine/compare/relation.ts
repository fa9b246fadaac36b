import type { Relation } from '../../story/version.ts';
import type { AlignedPair } from './align/align-sentences.ts';
import { type Alignment, NONE, SAME } from './align/alignment.ts';
import { FUNCTION_WEIGHT } from './align/sentence-words.ts';
import type { Words } from './align/words.ts';

export interface Shape {
  readonly relation: Relation;
  readonly similarity: number;
  readonly coverage: { readonly page: number; readonly version: number };
}

/**
 * A sentence counts as copied from this similarity on. Translated back, half of the content words stay;
 * two reporters on one event share names and figures, seldom a quarter of a sentence.
 */
const COPIED_SENTENCE = 0.3;
/**
 * From this part of the one or the other text in copied sentences on, one is a copy. Two releases of one company
 * with the same last paragraphs measure 0.45; the thinnest translated copy 0.9.
 */
const COPY = 0.6;
const SAME_TEXT = 0.995;
/** Part of the shorter text's weighted words that two accounts of one event share at least. */
const SAME_EVENT = 0.12;

/** What two aligned texts are to each other. */
export function judgeRelation(
  page: Words,
  version: Words,
  weights: Float64Array,
  alignment: Alignment,
  pairs: readonly AlignedPair[],
): Shape {
  const copied = pairs.filter(pair => pair.similarity >= COPIED_SENTENCE);
  const coverage = {
    page: part(
      page,
      copied.map(pair => pair.page),
    ),
    version: part(
      version,
      copied.map(pair => pair.version),
    ),
  };
  const kept = keptWords(page, version, weights, alignment);
  const most = Math.max(coverage.page, coverage.version);
  const relation: Relation = isSameText(page, version, alignment)
    ? 'same-text'
    : most >= COPY
      ? 'copy'
      : sharedVocabulary(page, version, weights) >= SAME_EVENT
        ? 'same-event'
        : 'unrelated';
  return { relation, similarity: Math.min(1, most * kept), coverage };
}

/** Nearly every word of both stands the same in the other, in order. */
const isSameText = (page: Words, version: Words, { pageRelation, versionRelation }: Alignment): boolean => {
  const same = (relation: Uint8Array) => {
    let count = 0;
    for (const value of relation) if (value === SAME) count += 1;
    return count;
  };
  return same(pageRelation) >= SAME_TEXT * page.count && same(versionRelation) >= SAME_TEXT * version.count;
};

/** The part of a text's words that stands in the given sentences. */
function part(words: Words, sentences: readonly (readonly [number, number])[]): number {
  let inside = 0;
  for (const [from, to] of sentences)
    inside += (words.sentenceStart[to] ?? 0) - (words.sentenceStart[from] ?? 0);
  return words.count > 0 ? inside / words.count : 0;
}

/** The part of the weight of the shorter side's words that has a partner; 1 where nothing is paired. */
function keptWords(page: Words, version: Words, weights: Float64Array, alignment: Alignment): number {
  const shorter = page.count <= version.count ? page : version;
  const relation = shorter === page ? alignment.pageRelation : alignment.versionRelation;
  let all = 0;
  let kept = 0;
  for (let at = 0; at < shorter.count; at += 1) {
    const weight = weights[shorter.ids[at] ?? 0] ?? 0;
    all += weight;
    if (relation[at] !== NONE) kept += weight;
  }
  return all > 0 ? kept / all : 1;
}

function sharedVocabulary(page: Words, version: Words, weights: Float64Array): number {
  const pageIds = new Set(page.ids);
  const versionIds = new Set(version.ids);
  const [few, many] = pageIds.size <= versionIds.size ? [pageIds, versionIds] : [versionIds, pageIds];
  let all = 0;
  let shared = 0;
  for (const id of few) {
    const weight = weights[id] ?? 0;
    if (weight <= FUNCTION_WEIGHT) continue;
    all += weight;
    if (many.has(id)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}
