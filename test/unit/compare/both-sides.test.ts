import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory, meanings } from './compare-pair.ts';

const PUT_IN_OR_LEFT_OUT = [
  {
    what: 'a hedge left out',
    page: 'The inspectors said on Monday that the crane failed in the night.',
    version: 'The inspectors said on Monday that the crane may have failed in the night.',
    told: ['certainty: crane may have failed → crane failed'],
  },
  {
    what: 'a denial put into a quotation',
    page: '“We did not check every bolt on the bridge,” said Ana Correl, the chief engineer.',
    version: '“We did check every bolt on the bridge,” said Ana Correl, the chief engineer.',
    told: ['quote: did check → did not check'],
  },
  {
    what: 'two hedges with one word between them',
    page: 'The crane reportedly and allegedly failed in the night, the inspectors said on Monday.',
    version: 'The crane and failed in the night, the inspectors said on Monday.',
    told: ['certainty: crane and → crane reportedly and', 'certainty: failed → allegedly failed'],
  },
];

for (const { what, page, version, told } of PUT_IN_OR_LEFT_OUT)
  test(`${what} is told with the same words around it on both sides`, () => {
    assert.deepEqual(meanings(compareInStory(page, version)), told);
  });
