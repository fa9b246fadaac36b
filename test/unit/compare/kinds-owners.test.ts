import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory, kinds, meaningsInTranslation } from './compare-pair.ts';
import type { Row } from './kinds-table.ts';

/** Who does it, whose it is, how long, how much: told otherwise in a story reworded throughout. */
const TOLD_OTHERWISE: readonly Row[] = [
  ['The sisters sold their orchard to the abbey.', 'It sold the orchard of the sisters to the abbey.'],
  ['A brother was wounded and two women fled.', 'His brother was injured and two women escaped.'],
  [
    'The coach left the hall without speaking to the players.',
    'The trainer left the hall without the players speaking to him.',
  ],
  ['The mayor declined to say whether she would run.', 'The mayor refused to run.'],
  ['The ferry will stop until the pilots are paid.', 'The ferry will stop as long as the pilots are paid.'],
  ['The tower is not yet open to visitors.', 'The tower is no longer open to visitors.'],
  ['He is said to have left for Peru with the stamps.', 'He should have left for Peru with the stamps.'],
  ['All but two of the divers were found.', 'All two of the divers were found.'],
  ['The sale is half as big as a year ago.', 'The sale is half bigger than a year ago.'],
  ['Weavers earn a third less than miners.', 'Weavers earn a third of what miners do.'],
  ['Nearly half of the jurors fell asleep.', 'More than half of the jurors fell asleep.'],
  ['The chapel was to be closed in June.', 'The chapel was closed in June.'],
  ['Only the abbot knew of the tunnel.', 'The abbot only knew of the tunnel.'],
];

const TOLD_LIKEWISE: readonly Row[] = [
  ['The sisters sold their orchard to the abbey.', 'The sisters have sold their own orchard to the abbey.'],
  ['Her brother was wounded and two women fled.', 'The brother was injured and two women escaped.'],
  [
    'The coach left the hall without speaking to the players.',
    'The trainer left the hall and did not speak to the players.',
  ],
  ['The mayor declined to say whether she would run.', 'The mayor did not want to say if she would run.'],
  ['The tower is not yet open to visitors.', 'So far the tower is not open to visitors.'],
  ['All but two of the divers were found.', 'Except for two, all the divers were found.'],
  ['The sale is half as big as a year ago.', 'The sale is only half as large as one year ago.'],
  ['The abbot has only two keys.', 'The abbot only has two keys.'],
];

for (const row of TOLD_OTHERWISE)
  test(`told otherwise: ${row[0]} → ${row[1]}`, () => assert.notDeepEqual(meaningsInTranslation(row), []));
for (const row of TOLD_LIKEWISE)
  test(`told likewise: ${row[0]} → ${row[1]}`, () => assert.deepEqual(meaningsInTranslation(row), []));

test('"only" that goes over to another word is told where the text is otherwise kept', () => {
  const moved = compareInStory('The guards only saw the fire.', 'Only the guards saw the fire.');
  assert.deepEqual(kinds(moved), ['polarity']);
  const stayed = compareInStory('The guards only saw two fires.', 'The guards saw only two fires.');
  assert.deepEqual(kinds(stayed), []);
});
