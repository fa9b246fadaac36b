import type { IDBPObjectStore, StoreNames } from 'idb';
import {
  collectorOf,
  joinPostings,
  packPostings,
  type StoryFeatures,
  sortIntoBuckets,
  splitPostings,
  withoutStories,
} from './postings.ts';
import type { LibrarySchema, Writing } from './schema.ts';

/**
 * How postings lie in the database, measured against an index of IndexedDB's own, which takes 45 bytes a posting where
 * this takes 8 (docs/library.md). New ones are appended to a few recent rows, which every look-up reads whole; when
 * there are enough of these they are merged into buckets by the feature's first bits, of which a look-up reads those it
 * needs (a log-structured merge of two levels, O'Neil et al. 1996). Writing a bucket costs about as much as a story.
 */
const BUCKET_BITS = 11;
const BUCKETS = 1 << BUCKET_BITS;
/** Numbers in a full row, 48 KB: Chromium keeps values of more than 64 KB in files of their own, slow to open. */
const FULL_ROW = 12_000;
/** More rows are merged, the postings of some 1,500 stories: a look-up reads up to 400 KB of them. */
const ROWS = 8;
/** Keys of one fingerprint version: its buckets, then its recent rows. Those of every version lie apart. */
const KEYS = 1 << 16;

const bucketOf = (feature: number): number => feature >>> (32 - BUCKET_BITS);
const bucketKey = (version: number, bucket: number): number => version * KEYS + bucket;
const rowKey = (version: number, row: number): number => version * KEYS + BUCKETS + row;
const rowsOf = (version: number): IDBKeyRange =>
  IDBKeyRange.bound(rowKey(version, 0), (version + 1) * KEYS, false, true);

type Store = IDBPObjectStore<LibrarySchema, StoreNames<LibrarySchema>[], 'postings', 'readwrite'>;

/** Moves the recent rows into the buckets. */
async function mergeRows(store: Store, version: number): Promise<void> {
  const recent = joinPostings(await store.getAll(rowsOf(version)));
  await Promise.all([
    ...Array.from(sortIntoBuckets(recent, bucketOf), async ([bucket, more]) => {
      const key = bucketKey(version, bucket);
      const before = await store.get(key);
      await store.put(before ? joinPostings([before, more]) : more, key);
    }),
    store.delete(rowsOf(version)),
  ]);
}

/** Adds stories' features within a transaction. */
export async function addPostings(
  transaction: Writing,
  version: number,
  stories: readonly StoryFeatures[],
): Promise<void> {
  if (!stories.length) return;
  const store = transaction.objectStore('postings');
  const rows = await store.count(rowsOf(version));
  const last = rows ? await store.get(rowKey(version, rows - 1)) : undefined;
  const isOpen = last !== undefined && last.length < FULL_ROW;
  const pieces = splitPostings(joinPostings([...(isOpen ? [last] : []), packPostings(stories)]), FULL_ROW);
  const first = isOpen ? rows - 1 : rows;
  await Promise.all(pieces.map((piece, at) => store.put(piece, rowKey(version, first + at))));
  if (first + pieces.length > ROWS) await mergeRows(store, version);
}

/** Takes stories' features away within a transaction. */
export async function removePostings(
  transaction: Writing,
  version: number,
  stories: readonly StoryFeatures[],
): Promise<void> {
  const store = transaction.objectStore('postings');
  const gone = new Set(stories.map(({ story }) => story));
  const buckets = new Set(stories.flatMap(({ features }) => features.map(bucketOf)));
  const keys = [
    ...Array.from(buckets, bucket => bucketKey(version, bucket)),
    ...(await store.getAllKeys(rowsOf(version))),
  ];
  await Promise.all(
    keys.map(async key => {
      const before = await store.get(key);
      if (before) await store.put(withoutStories(before, gone), key);
    }),
  );
}

type Reading = IDBPObjectStore<LibrarySchema, ('state' | 'postings')[], 'postings', 'readonly'>;

/** For each feature the stories that have it, by the fingerprints of these versions. */
export async function readPostings(
  store: Reading,
  versions: readonly number[],
  features: readonly number[],
): Promise<number[][]> {
  const buckets = [...new Set(features.map(bucketOf))];
  const [rows, read] = await Promise.all([
    Promise.all(versions.map(version => store.getAll(rowsOf(version)))),
    Promise.all(versions.flatMap(version => buckets.map(bucket => store.get(bucketKey(version, bucket))))),
  ]);
  const collector = collectorOf(features);
  for (const postings of [...rows.flat(), ...read]) if (postings) collector.collect(postings);
  return collector.stories();
}

/** Drops the postings of every other fingerprint version. */
export async function dropOtherPostings(transaction: Writing, version: number): Promise<void> {
  const store = transaction.objectStore('postings');
  await Promise.all([
    store.delete(IDBKeyRange.upperBound(version * KEYS, true)),
    store.delete(IDBKeyRange.lowerBound((version + 1) * KEYS)),
  ]);
}
