import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory, line } from './compare-pair.ts';

test('a word written together, apart or with a hyphen is no finding at all', () => {
  const version =
    'The storm sent sea water through the mid-day market, and the boat house by the quay was lost.';
  const page = 'The storm sent seawater through the midday market, and the boathouse by the quay was lost.';
  assert.deepEqual(compareInStory(page, version).drafts.map(line), []);
});
