import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningsInTranslation } from './compare-pair.ts';
import type { Row } from './kinds-table.ts';

/** A word or idiom came back in a sense it does not have there. */
const TAKEN_IN_THE_WRONG_SENSE: readonly Row[] = [
  ['The tenor had lost his voice before the opera.', 'The tenor had lost his vote prior to the opera.'],
  ['The chairman turned down the invitation.', 'The president answered the invitation.'],
  ['The carpenters were taking down the stage.', 'The joiners were noting the stage.'],
  ['The whole orchestra is at stake.', 'The entire orchestra stands on the pole.'],
];

/** In other words, and the same is said. */
const SAID_IN_PLAIN_WORDS: readonly Row[] = [
  ['The chairman turned down the invitation.', 'The president refused the invitation.'],
  ['The carpenters were taking down the stage.', 'The joiners were dismantling the stage.'],
  ['The whole orchestra is at stake.', 'The entire orchestra is in danger.'],
  ['A letter box in the hall was full.', 'A mailbox in the entrance was full.'],
  ['They took part in May and again in June.', 'They participated in May and once more in June.'],
];

for (const row of TAKEN_IN_THE_WRONG_SENSE)
  test(`taken in the wrong sense: ${row[0]} → ${row[1]}`, () =>
    assert.notDeepEqual(meaningsInTranslation(row), []));
for (const row of SAID_IN_PLAIN_WORDS)
  test(`said in plain words: ${row[0]} → ${row[1]}`, () => assert.deepEqual(meaningsInTranslation(row), []));
