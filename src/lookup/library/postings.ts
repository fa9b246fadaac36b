import { FINGERPRINT_VERSION } from './fingerprint.ts';
import type { LibraryDatabase, Writing } from './schema.ts';

/**
 * The index: which stories have a feature. A posting is two 32-bit numbers, feature and story; postings lie in buckets
 * by the feature's first bits, one record a bucket. An index of IndexedDB's own (multiEntry) took 45 bytes a posting
 * where this takes 8, and half the speed of adding; see docs/library.md.
 */
const BUCKET_BITS = 13;
const BUCKETS = 1 << BUCKET_BITS;

/** Buckets of every fingerprint version lie apart, so that old ones serve until new ones are made. */
const keyOf = (feature: number): number => FINGERPRINT_VERSION * BUCKETS + (feature >>> (32 - BUCKET_BITS));

/** A story's number with its features. */
export interface StoryFeatures {
  readonly story: number;
  readonly features: readonly number[];
}

function byBucket(added: readonly StoryFeatures[]): Map<number, number[]> {
  const buckets = new Map<number, number[]>();
  for (const { story, features } of added) {
    for (const feature of features) {
      const key = keyOf(feature);
      const bucket = buckets.get(key);
      if (bucket) bucket.push(feature, story);
      else buckets.set(key, [feature, story]);
    }
  }
  return buckets;
}

/** Adds postings within a transaction. */
export async function addPostings(transaction: Writing, added: readonly StoryFeatures[]): Promise<void> {
  const store = transaction.objectStore('postings');
  await Promise.all(
    [...byBucket(added)].map(async ([key, more]) => {
      const old = (await store.get(key)) ?? new Uint32Array();
      const bucket = new Uint32Array(old.length + more.length);
      bucket.set(old);
      bucket.set(more, old.length);
      await store.put(bucket, key);
    }),
  );
}

/** Takes postings away again within a transaction. */
export async function removePostings(transaction: Writing, removed: readonly StoryFeatures[]): Promise<void> {
  const store = transaction.objectStore('postings');
  const gone = new Set(removed.map(({ story }) => story));
  await Promise.all(
    [...byBucket(removed).keys()].map(async key => {
      const old = await store.get(key);
      if (!old) return;
      const left = old.filter((_, at) => !gone.has(old[at | 1] ?? 0));
      await (left.length ? store.put(left, key) : store.delete(key));
    }),
  );
}

function storiesOf(bucket: Uint32Array, feature: number): number[] {
  const stories: number[] = [];
  for (let at = 0; at < bucket.length; at += 2) {
    const story = bucket[at + 1];
    if (bucket[at] === feature && story !== undefined) stories.push(story);
  }
  return stories;
}

/** For each feature the stories that have it. */
export async function readPostings(
  database: LibraryDatabase,
  features: readonly number[],
): Promise<number[][]> {
  const store = database.transaction('postings').store;
  return Promise.all(
    features.map(async feature => storiesOf((await store.get(keyOf(feature))) ?? new Uint32Array(), feature)),
  );
}
