import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningsInTranslation } from './compare-pair.ts';
import type { Row } from './kinds-table.ts';

/** What is denied stays denied, in words that hold no negation. */
const DENIED_IN_OTHER_WORDS: readonly Row[] = [
  [
    'The lake had fallen below the level needed for boats.',
    'The lake descended to without the necessary level for boats.',
  ],
  [
    'The tremor was too weak to be felt in the town.',
    'The tremor was weak to the degree of not being felt in the town.',
  ],
  ['They make hardly 300 tons of it a year.', 'They make with trouble 300 tons of it per year.'],
  ['The guild is unlikely to meet its aims.', 'It is little probable that the guild attains its aims.'],
  ['The town would rather wait than mourn.', 'The town prefers to wait and not to mourn.'],
  ['A storm two days before had loosened the mast.', 'A storm two days ago had loosened the mast.'],
  ['The duke let the bill pass without objection.', 'The duke let the bill pass with out objection.'],
];

for (const row of DENIED_IN_OTHER_WORDS)
  test(`denied in other words: ${row[0]} → ${row[1]}`, () =>
    assert.deepEqual(meaningsInTranslation(row), []));
