import type { Vocabulary, Words } from './words.ts';

/** Function words weigh this or less and say nothing about which sentences belong together. */
export const FUNCTION_WEIGHT = 0.1;

/** Each sentence's distinct content words, one list after another: `ids.subarray(from[i], from[i + 1])`. */
export interface SentenceWords {
  readonly count: number;
  readonly from: Int32Array;
  readonly ids: Int32Array;
  /** By sentence: the weights of its distinct content words together. */
  readonly weight: Float64Array;
}

/** Where each word stands: `sentences.subarray(from[id], from[id + 1])`, ascending. */
export interface Postings {
  readonly from: Int32Array;
  readonly sentences: Int32Array;
}

/** `skipped` sentences (1) are left empty: they have found their like already. */
export function sentenceWords(words: Words, vocabulary: Vocabulary, skipped: Uint8Array): SentenceWords {
  const count = words.sentenceStart.length - 1;
  const from = new Int32Array(count + 1);
  const ids = new Int32Array(words.count);
  const weight = new Float64Array(count);
  const lastIn = new Int32Array(vocabulary.keys.length).fill(-1);
  let size = 0;
  for (let sentence = 0; sentence < count; sentence += 1) {
    from[sentence] = size;
    if (skipped[sentence] === 1) continue;
    const end = words.sentenceStart[sentence + 1] ?? 0;
    let sum = 0;
    for (let at = words.sentenceStart[sentence] ?? 0; at < end; at += 1) {
      const id = words.ids[at] ?? 0;
      const value = vocabulary.weights[id] ?? 0;
      if (value <= FUNCTION_WEIGHT || lastIn[id] === sentence) continue;
      lastIn[id] = sentence;
      ids[size] = id;
      size += 1;
      sum += value;
    }
    weight[sentence] = sum;
  }
  from[count] = size;
  return { count, from, ids: ids.subarray(0, size), weight };
}

export function postingsOf(side: SentenceWords, vocabularySize: number): Postings {
  const from = new Int32Array(vocabularySize + 1);
  for (const id of side.ids) from[id + 1] = (from[id + 1] ?? 0) + 1;
  for (let id = 0; id < vocabularySize; id += 1) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const next = from.slice();
  const sentences = new Int32Array(side.ids.length);
  for (let sentence = 0; sentence < side.count; sentence += 1)
    for (let at = side.from[sentence] ?? 0; at < (side.from[sentence + 1] ?? 0); at += 1) {
      const id = side.ids[at] ?? 0;
      const place = next[id] ?? 0;
      sentences[place] = sentence;
      next[id] = place + 1;
    }
  return { from, sentences };
}

/** The first place in an ascending stretch of a list whose value is not below `value`. */
export function lowerBound(list: Int32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
