import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningsInTranslation } from './compare-pair.ts';

/** Who does what to whom, and how a verb stands to the one it governs, lost on the way through another language. */
const BROKEN = [
  ['It is a plan she has openly criticized.', 'It is a plan that has openly criticized her.'],
  [
    'Larsen, who had waited for her sister in vain, went home.',
    'Larsen, for whom her sister had waited in vain, went home.',
  ],
  [
    'The harbour master warned the captain twice.',
    'The captain gave the harbour master two times a warning.',
  ],
  ['The cold river water ruined the turbine.', 'The cold turbine ruined the water of the river.'],
  ['Sailors rescued the last of the 30 passengers.', 'The last sailors of the 30 passengers were rescued.'],
  ['They kept digging until the morning.', 'They stopped digging until the morning.'],
  ['The ferry might not sail on Sunday.', 'The ferry must not sail on Sunday.'],
  ['The dam may burst, the engineer said.', 'The dam will burst, said the engineer.'],
  ['The new bridge is to be opened by the queen.', 'The new bridge was opened by the queen.'],
  ['She failed to convince the jury.', 'She did not fail to convince the jury.'],
  ['The crew may well have reached the shore.', 'The crew reached the shore.'],
  ['The tower was built by masons from the valley.', 'The tower was built for masons from the valley.'],
] as const;

const KEPT = [
  ['The bank lent the club four million euros.', 'The club borrowed from the bank four million euros.'],
  ['He kept asking for a doctor.', 'He did not stop asking for a doctor.'],
  ['The dam may burst, the engineer said.', 'It is possible that the dam will burst, said the engineer.'],
  ['The team will be received at the town hall.', 'The team is received in the town hall.'],
  ['The nurse warned the parents.', 'The parents were given a warning by the nurse.'],
  ['The court did not hear the case until May.', 'The court heard the case only in May.'],
  ['Neither of the climbers was hurt.', 'Both climbers were unhurt.'],
  ['The workers must not foot the bill.', 'The workers may not foot the bill.'],
] as const;

for (const row of BROKEN)
  test(`broken: ${row[0]} → ${row[1]}`, () => assert.notDeepEqual(meaningsInTranslation(row), []));
for (const row of KEPT)
  test(`kept: ${row[0]} → ${row[1]}`, () => assert.deepEqual(meaningsInTranslation(row), []));
