import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  collectorOf,
  joinPostings,
  packPostings,
  sortIntoBuckets,
  splitPostings,
  withoutStories,
} from '../../../src/lookup/library/postings.ts';

const postings = packPostings([
  { story: 1, features: [10, 0xffff_ffff] },
  { story: 2, features: [] },
  { story: 3, features: [10] },
]);

describe('Packed postings', () => {
  it('name the stories of the features asked, and of no other', () => {
    const collector = collectorOf([11, 10, 0xffff_ffff]);
    collector.collect(postings);
    collector.collect(postings.slice(0, 2));
    assert.deepEqual(collector.stories(), [[], [1, 3], [1]]);
  });

  it('lose all of a story that is taken away, and nothing else', () => {
    assert.deepEqual([...withoutStories(postings, new Set([1]))], [10, 3]);
    // A feature that equals a story's number is no story.
    assert.deepEqual([...withoutStories(postings, new Set([10]))], [...postings]);
  });

  it('fall into buckets and are whole again when these are joined', () => {
    const buckets = sortIntoBuckets(postings, feature => feature >>> 31);
    assert.deepEqual([...(buckets.get(0) ?? [])], [10, 1, 10, 3]);
    assert.deepEqual([...(buckets.get(1) ?? [])], [0xffff_ffff, 1]);
    assert.equal(joinPostings([...buckets.values()]).length, postings.length);
  });

  it('are split without a posting torn apart', () => {
    const pieces = splitPostings(postings, 4);
    assert.deepEqual(
      pieces.map(piece => piece.length),
      [4, 2],
    );
    assert.deepEqual([...joinPostings(pieces)], [...postings]);
    assert.deepEqual(splitPostings(new Uint32Array(), 4), []);
  });
});
