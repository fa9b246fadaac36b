/**
 * Which stories have a feature, as plain numbers: a posting is a feature followed by a story, both 32 bits, and postings
 * lie one after the other.
 */
export type Postings = Uint32Array;

/** A story's number with its features. */
export interface StoryFeatures {
  readonly story: number;
  readonly features: readonly number[];
}

export function packPostings(stories: readonly StoryFeatures[]): Postings {
  const count = stories.reduce((sum, { features }) => sum + features.length, 0);
  const packed = new Uint32Array(2 * count);
  let at = 0;
  for (const { story, features } of stories) {
    for (const feature of features) {
      packed[at++] = feature;
      packed[at++] = story;
    }
  }
  return packed;
}

export function joinPostings(pieces: readonly Postings[]): Postings {
  const joined = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** The postings in pieces of so many numbers; the last may be shorter. */
export const splitPostings = (postings: Postings, numbers: number): Postings[] =>
  Array.from({ length: Math.ceil(postings.length / numbers) }, (_, at) =>
    postings.slice(at * numbers, (at + 1) * numbers),
  );

/** Postings without those of the stories that are gone. */
export const withoutStories = (postings: Postings, gone: ReadonlySet<number>): Postings =>
  postings.filter((_, at) => !gone.has(postings[at | 1] ?? 0));

/** The postings by the bucket of their feature. */
export function sortIntoBuckets(
  postings: Postings,
  bucketOf: (feature: number) => number,
): Map<number, Postings> {
  const gathered = new Map<number, number[]>();
  for (let at = 0; at < postings.length; at += 2) {
    const feature = postings[at] ?? 0;
    const bucket = bucketOf(feature);
    const story = postings[at + 1] ?? 0;
    const before = gathered.get(bucket);
    if (before) before.push(feature, story);
    else gathered.set(bucket, [feature, story]);
  }
  return new Map(Array.from(gathered, ([bucket, numbers]) => [bucket, Uint32Array.from(numbers)]));
}

/** Gathers from postings the stories of the features asked for. */
export interface StoryCollector {
  collect(postings: Postings): void;
  /** For each feature, in the order asked, its stories, each once. */
  stories(): number[][];
}

/** A feature's place in the filter: most postings of a recent row are of other features, and cheaply passed over. */
const FILTER = 1 << 12;

export function collectorOf(features: readonly number[]): StoryCollector {
  const found = new Map(features.map(feature => [feature, new Set<number>()]));
  const filter = new Uint8Array(FILTER);
  for (const feature of features) filter[feature % FILTER] = 1;
  return {
    collect(postings) {
      for (let at = 0; at < postings.length; at += 2) {
        const feature = postings[at] ?? 0;
        if (filter[feature % FILTER]) found.get(feature)?.add(postings[at + 1] ?? 0);
      }
    },
    stories: () => Array.from(found.values(), stories => [...stories]),
  };
}
