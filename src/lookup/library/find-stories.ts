import type { Version } from '../../story/version.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { ASKED_FEATURES, fingerprint } from './fingerprint.ts';
import type { FindOptions, Found } from './lookup.ts';
import { COPY, similarity } from './similarity.ts';

/** What a look-up needs of a library, however it is stored. Stories are known by number. */
export interface Shelf {
  /** How many stories there are. */
  size(): Promise<number>;
  /** For each feature the stories that have it. */
  postings(features: readonly number[]): Promise<readonly (readonly number[])[]>;
  /** The stories of these numbers; one that has gone meanwhile is left out. */
  read(stories: readonly number[]): Promise<readonly Version[]>;
}

/** Candidates whose texts are read and compared. */
const CANDIDATES = 8;
/** Features a candidate must share with the text: one alone is mere chance. */
const FEWEST_SHARED = 2;
const LIMIT = 5;

/**
 * The candidates for a text, most promising first. Each shared feature votes for its stories with its rarity among all
 * stories (inverse document frequency), so a name pair of every other story says little.
 */
export function vote(postings: readonly (readonly number[])[], size: number): number[] {
  const votes = new Map<number, { weight: number; shared: number }>();
  for (const stories of postings) {
    const weight = Math.log(1 + size / (stories.length || 1));
    for (const story of stories) {
      const got = votes.get(story);
      if (got) {
        got.weight += weight;
        got.shared++;
      } else votes.set(story, { weight, shared: 1 });
    }
  }
  return [...votes]
    .filter(([, { shared }]) => shared >= FEWEST_SHARED)
    .sort(([a, first], [b, second]) => second.weight - first.weight || a - b)
    .slice(0, CANDIDATES)
    .map(([story]) => story);
}

const compare = (anchors: readonly Anchor[], version: Version): Found => ({
  version,
  similarity: similarity(anchors, findAnchors(version.text)),
});

/** Looks a text up: its features' votes name candidates, whose texts are then compared with it. */
export async function findStories(shelf: Shelf, text: string, options: FindOptions = {}): Promise<Found[]> {
  const { limit = LIMIT, signal } = options;
  signal?.throwIfAborted();
  const [size, postings] = await Promise.all([
    shelf.size(),
    shelf.postings(fingerprint(text, ASKED_FEATURES)),
  ]);
  signal?.throwIfAborted();
  const versions = await shelf.read(vote(postings, size));
  signal?.throwIfAborted();
  const anchors = findAnchors(text);
  return versions
    .map(version => compare(anchors, version))
    .filter(found => found.similarity >= COPY)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit);
}
