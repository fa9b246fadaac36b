import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inventedStory, reworded } from '../../bench/invented-story.ts';
import { compareWhole } from './compare-pair.ts';

const pieces = fc.constantFrom(
  'The mayor',
  ' said',
  ' 40',
  ' people',
  '. ',
  '“',
  '”',
  ' never',
  ' Nov. 19',
  '\n',
  ' U.S.',
  ' — ',
  '😀',
  '\ud800',
  ' الجسر',
  '新桥',
  '\u00AD',
  ' (',
  ')',
  ' "',
  "'s",
  ' $5m',
  ', ',
  ' reportedly',
  ' closed',
  ' opened',
  '؟ ',
);
const text = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''));

test('offsets always slice to the text, on both sides', () => {
  fc.assert(
    fc.property(text, text, (page, version) => {
      for (const draft of compareWhole(page, version).drafts) {
        assert.equal(draft.text, page.slice(draft.start, draft.end));
        assert.equal(draft.was, version.slice(draft.versionStart, draft.versionEnd));
        assert.ok(draft.start >= 0 && draft.end <= page.length && draft.start <= draft.end);
      }
    }),
    { numRuns: 300 },
  );
});

test('offsets of an edited story slice to it too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 3, max: 40 }), (seed, everyNth) => {
      const version = inventedStory(200, seed);
      const page = reworded(version, everyNth, seed + 1);
      const { drafts, pairs } = compareWhole(page, version);
      for (const draft of drafts) assert.equal(draft.text, page.slice(draft.start, draft.end));
      for (const pair of pairs)
        assert.ok(pair.page.start <= pair.page.end && pair.version.end <= version.length);
    }),
    { numRuns: 40 },
  );
});

test('a text compared with itself finds nothing', () => {
  fc.assert(
    fc.property(text, page => {
      assert.deepEqual(compareWhole(page, page).drafts, []);
    }),
    { numRuns: 300 },
  );
});

test('swapping the two mirrors what is left out and what is put in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat({ max: 9 }), (seed, index) => {
      const sentences = inventedStory(260, seed)
        .split('\n')
        .join(' ')
        .split(/(?<=\.) /);
      const shorter = sentences.filter((_, at) => at !== index % sentences.length).join(' ');
      const longer = sentences.join(' ');
      const missing = compareWhole(shorter, longer).drafts.filter(draft => draft.kind === 'omission');
      const added = compareWhole(longer, shorter).drafts.filter(draft => draft.kind === 'addition');
      assert.deepEqual(
        missing.map(draft => draft.was),
        added.map(draft => draft.text),
      );
      assert.equal(missing.length, 1);
    }),
    { numRuns: 40 },
  );
});

test('no two findings of a kind overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), seed => {
      const version = inventedStory(300, seed);
      const { drafts } = compareWhole(reworded(version, 8, seed + 1), version);
      for (const [at, one] of drafts.entries())
        for (const other of drafts.slice(at + 1))
          if (one.kind === other.kind) assert.ok(one.end <= other.start || one.start === one.end);
    }),
    { numRuns: 40 },
  );
});
