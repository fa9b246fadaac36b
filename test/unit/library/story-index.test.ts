import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { StoryIndex } from '../../../src/lookup/library/story-index.ts';

describe('The index in memory', () => {
  it('names for a feature exactly the stories that were added with it', () => {
    // Few features, so that they meet; some beyond 31 bits, where signs go wrong.
    const feature = fc.constantFrom<number[]>(0, 1, 7, 4096, 8192, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff);
    const stories = fc.array(fc.uniqueArray(feature), { maxLength: 50 });
    fc.assert(
      fc.property(stories, added => {
        const index = new StoryIndex();
        added.forEach((features, story) => {
          index.add(story, features);
        });
        for (const asked of [0, 1, 7, 4096, 8192, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 5]) {
          const expected = added.flatMap((features, story) => (features.includes(asked) ? [story] : []));
          assert.deepEqual(index.stories(asked).reverse(), expected);
        }
      }),
    );
  });

  it('keeps everything while it grows', () => {
    const index = new StoryIndex();
    for (let story = 0; story < 3000; story++) index.add(story, [story, story + 0xf000_0000, 99_999]);
    assert.deepEqual(index.stories(1234), [1234]);
    assert.deepEqual(index.stories(1234 + 0xf000_0000), [1234]);
    assert.equal(index.stories(99_999).length, 3000);
    assert.deepEqual(index.stories(50_000), []);
  });
});
