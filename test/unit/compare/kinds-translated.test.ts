import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningsInTranslation } from './compare-pair.ts';
import type { Row } from './kinds-table.ts';

/** What turns the sense on the way through another language, by what carries it. */
const TURNED: Readonly<Record<string, readonly Row[]>> = {
  'who does it': [
    [
      'The suspect is believed to have fled abroad.',
      'The suspect believes to have fled to the foreign country.',
    ],
    ['The union represents about 4,000 nurses.', 'About 4,000 nurses represent the union.'],
    ['The old mill is being turned into flats.', 'The flats are being turned into an old mill.'],
    [
      'Rosa Quint, the founder, blamed the sponsors, who had left early.',
      'The sponsors blamed Rosa Quint, the founder, and left soon.',
    ],
    ['I would rather be laughed at by no one.', 'I prefer to laugh at no one.'],
    ['The clerks cannot be expected to notice.', 'The clerks do not expect to notice.'],
    [
      'Police were called after neighbours heard shots.',
      'The neighbours were called after the police heard shots.',
    ],
    ['"They owe the town an answer," Quint said.', '"You owe the town an answer", Quint declared.'],
  ],
  'when it happens': [
    ['The clinic has been shut for two weeks.', 'The clinic shut two weeks ago.'],
    [
      'He left a month before the firm asked for help.',
      'He left one month ago and the company asked for aid.',
    ],
    ['The buses will arrive too late.', 'The buses did arrive too late.'],
    ['"We will know more tomorrow," the doctor said.', '"We knew more yesterday", said the doctor.'],
  ],
  'under what condition': [
    ['Unless the gate is mended, the boats will stay.', 'When the gate is repaired, the boats will remain.'],
    [
      'The plant will be built provided that the loan is granted.',
      'The plant will be constructed although the credit is granted.',
    ],
    ['He closed the shop rather than the bakery.', 'He shut the shop as well as the bakery.'],
  ],
  'how much': [
    ['She won back all but 12 seconds of that.', 'She recovered almost 12 seconds of that.'],
    ['Lamps are dimmed by 40 percent on quiet roads.', 'Lamps are dimmed on 40 percent of the calm roads.'],
    [
      'Fares will be cut by 20 per cent on night trains.',
      'The fares will be cut on 20 percent of the trains of night.',
    ],
    ['They won by a single vote.', 'They have won a single vote.'],
    ['She will not seek another term.', 'She will not look for other terms.'],
    ['The bank paid less than its rivals.', 'The bank paid its competitors less.'],
    ['The trial led to no rise in thefts.', 'The test did not lead except to a rise in robberies.'],
  ],
  'in which sense a word is meant': [
    ['The clinic will open shortly.', 'The clinic will be opened briefly.'],
    ['The teacher has been suspended.', 'The teacher has been hanged.'],
    ['Prosecutors criticised the ruling.', 'The public attorneys criticised the failure.'],
  ],
  'what stands behind which verb': [
    [
      'The fire started in the kitchen and spread to the roof.',
      'The fire started on the roof and spread to the kitchen.',
    ],
  ],
  'the only one': [
    ['He is the only member to have voted against.', 'He is one of the members who voted against.'],
    ['The dam holds three times as much as the old one.', 'The dam holds three times less than the old one.'],
    ['The actor is said to be recovering.', 'The actor said that he was recovering.'],
    ['The airport expects to reopen on Sunday.', 'The airport reopened on Sunday.'],
  ],
  'a particle lost': [
    ['The talks broke down over fishing.', 'The talks broke over the fishing.'],
    ['Rescuers gave up hope of an answer.', 'The rescuers gave hope to an answer.'],
    ['The couple signed away their house.', 'The couple have signed their house.'],
    ['The clerk made up the letter.', 'The clerk has made the letter.'],
  ],
  'a negation under another verb': [
    ['The tax is levied on sales, not on profits.', 'The tax is raised not on sales but on the profits.'],
    ['She was sacked for refusing to sign the report.', 'She was dismissed for having signed the report.'],
    [
      'The bells had been taken down for repairs that had not been paid for.',
      'The bells of the tower were being repaired and had not been taken down.',
    ],
  ],
  'a side taken': [
    [
      'The late train came in two hours behind schedule.',
      'The late train arrived two hours earlier than the schedule.',
    ],
    ['The village will receive the rent.', 'The village will pay the rent.'],
    ['No engineer had climbed the mast.', 'No engineer had got off the mast.'],
    ['The banks had lobbied against it.', 'The banks had lobbied for it.'],
    [
      'He said he had underestimated her at first, but he rejected the idea that he was short of time.',
      'He said that he had overestimated her in the beginning, but rejected the thought that he did not have enough time.',
    ],
    ['Nobody has been charged.', 'Accusation is presented.'],
  ],
};

const KEPT: readonly Row[] = [
  [
    'The airline asked passengers to check in early.',
    'The airline requested the passengers to do the check-in soon.',
  ],
  ['The men arrested on Monday were freed.', 'The men, who were arrested on Monday, were released.'],
  ['The shop was closed in March.', 'The shop closed in March.'],
  ['The mayor would not say who had paid.', 'The mayor did not say who had paid.'],
  ['The court waited outside the library.', 'The court waited in front of the library.'],
  ['They were kept from leaving the hall.', 'They were not allowed to leave the room.'],
  ['The bridge reopened two weeks ago.', 'The bridge was opened again before two weeks.'],
  [
    'The party leader faces a challenge from her deputy.',
    'The leader of the party is challenged by her deputy.',
  ],
  ['The government is reluctant to intervene.', 'The government does not like to intervene.'],
  ['The storm spared the coast.', 'The coast was not touched by the storm.'],
  [
    'The company lost its majority in the lower house.',
    'The company lost its majority in the lower chamber.',
  ],
  ['The council took over the school.', 'The council took again the school in its care.'],
  ['The board will shut down the mill.', 'The board will shut the mill.'],
  ['State-owned banks have agreed to help.', 'Banks owned by the state already agreed to help.'],
  ['The firm gave away the tickets.', 'The company gave the tickets to the visitors.'],
  ['You can see the tower from here.', 'We can see the tower from here.'],
];

for (const [what, rows] of Object.entries(TURNED))
  for (const row of rows)
    test(`${what}: ${row[0]} → ${row[1]}`, () => assert.notDeepEqual(meaningsInTranslation(row), []));
for (const row of KEPT)
  test(`kept: ${row[0]} → ${row[1]}`, () => assert.deepEqual(meaningsInTranslation(row), []));
