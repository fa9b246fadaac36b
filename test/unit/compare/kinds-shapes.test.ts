import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningsInTranslation } from './compare-pair.ts';
import type { Row } from './kinds-table.ts';

/** Shapes of sentences in which the order of the words, or a small one, carries the sense; lost on the way. */
const BROKEN: Readonly<Record<string, readonly Row[]>> = {
  'when, to an event': [
    ['The crew had slept before the crossing.', 'The crew had been asleep during the crossing.'],
    ['He lived abroad before the trial ended.', 'He lived in the foreign land until the trial ended.'],
    ['She kept the letter until the wedding.', 'She preserved the letter after the wedding.'],
  ],
  'hardly any': [
    ['Few passengers noticed the smoke.', 'A few passengers perceived the smoke.'],
    ['There is some hope for the miners.', 'For the miners there exists little hope.'],
  ],
  'to oneself or to others': [
    ['The two captains blamed each other.', 'The two captains have blamed themselves.'],
    ['The officer shot himself at home.', 'The officer was shot in his house.'],
  ],
  'a habit of the past': [['The bank used to lend to farmers.', 'The bank lends habitually to the farmers.']],
  'what one has done for one': [
    ['The owner had the boat stolen by a cousin.', 'The owner had stolen the boat with a cousin.'],
  ],
  'who is to do it': [
    ['She asked the guide to come with a rope.', 'She asked for a rope to come with the guide.'],
    ['The mayor wants the owners to help.', 'The mayor wants to help the owners.'],
    ['The clerk was made to sign the list.', 'The clerk made the list and signed it.'],
  ],
  'how much, held against another': [
    ['Sales grew half as fast as last year.', 'The sales grew half faster than the past year.'],
    ['The tower is as old as the bridge.', 'The tower is older than the bridge.'],
    ['More nurses than doctors went on strike.', 'More doctors than nurses went on strike.'],
    ['The valley has no more than three doctors.', 'The valley possesses more than three doctors.'],
    ['One in four pupils failed the test.', 'Four pupils did not pass the test.'],
    ['Two in five voters stayed at home.', 'Two of the five voters remained at home.'],
  ],
  'what is denied, and how far': [
    ['The mayor was anything but calm.', 'The mayor was calm with anything.'],
    ['The hall was far from empty.', 'The hall was far and empty.'],
    ['Not all the tickets were sold.', 'All the tickets have not been sold.'],
    [
      'The engineer regretted not having tested the valve.',
      'The engineer did not regret having tested the valve.',
    ],
    ['Neither of the pilots was hurt.', 'One of the two pilots was injured.'],
    ['The mill is open daily except in January.', 'The mill is open daily, also in January.'],
    ['The pilot almost lost the cup.', 'The pilot lost almost the whole cup.'],
  ],
  'whose clause it is': [
    ['The firm that bought the mill went bankrupt.', 'The firm bought the mill that went bankrupt.'],
    ['The club paid the guests who had cancelled.', 'The club paid the guests whom it had cancelled.'],
    ['A woman whose car was stolen called the police.', 'A woman who stole the car called the police.'],
  ],
  'what stands where': [
    ['The farmers blame the quarry for the noise.', 'The farmers blame the noise for the quarry.'],
    ['The girl was named after her aunt.', 'The girl was named by her aunt.'],
    ['The vaccine protects against a rare fever.', 'The vaccine protects a rare fever.'],
  ],
  'what has not been done': [
    ['The council plans to sell the land.', 'The council has sold the land.'],
    ['The police are looking into the matter.', 'The police have looked into the matter.'],
    ['The bridge should have been finished last year.', 'The bridge was finished the past year.'],
    ['He was to have spoken at the funeral.', 'He spoke at the burial.'],
    ['The mayor is due to resign in May.', 'The mayor should have resigned in May.'],
  ],
};

/** The same shapes in other words, and the sense is kept. */
const KEPT: readonly Row[] = [
  ['It took years before the trial ended.', 'It lasted years until the trial ended.'],
  ['The road will not open before Friday.', 'The road will not open until Friday.'],
  ['The crew had slept before the crossing.', 'Prior to the crossing the crew had slept.'],
  ['The figures cover the past few days.', 'The numbers cover some past days.'],
  ['Very few passengers noticed the smoke.', 'Only few passengers perceived the smoke.'],
  ['The two captains blamed each other.', 'The two captains blamed one another.'],
  ['The officer shot himself at home.', 'The officer killed himself in his house.'],
  ['The bank used to lend to farmers.', 'Formerly the bank lent to the farmers.'],
  ['The bank used to lend to farmers.', 'In the past the bank would lend to the farmers.'],
  ['The owner had the wall painted.', 'The owner got the wall painted.'],
  ['She asked the guide to come with a rope.', 'She requested that the guide come with a rope.'],
  ['The mayor wants the owners to help.', 'The mayor wishes that the owners help.'],
  ['The clerk was made to sign the list.', 'They forced the clerk to sign the list.'],
  ['The tunnel is twice as long as the bridge.', 'The tunnel is two times longer than the bridge.'],
  ['The tower is not as old as the bridge.', 'The tower is less old than the bridge.'],
  ['More nurses than doctors went on strike.', 'More nurses than physicians were on strike.'],
  ['The valley has no more than three doctors.', 'The valley does not have more than three doctors.'],
  ['One in four pupils failed the test.', 'A quarter of the pupils failed the test.'],
  ['Two in five voters stayed at home.', 'Two out of five voters remained at home.'],
  ['The mayor was anything but calm.', 'The mayor was not calm at all.'],
  ['The hall was far from empty.', 'The hall was by no means empty.'],
  ['The house is far from the harbour.', 'The house is a long way from the port.'],
  ['Not all the tickets were sold.', 'Some of the tickets were not sold.'],
  ['The mill is open daily except in January.', 'The mill is open daily apart from January.'],
  ['All but two of the boats were saved.', 'All the boats except two were saved.'],
  ['The pilot almost lost the cup.', 'The pilot came close to losing the cup.'],
  ['The firm that bought the mill went bankrupt.', 'The firm which bought the mill became bankrupt.'],
  ['A woman whose car was stolen called the police.', 'A woman who had her car stolen called the police.'],
  ['The museum shows coins and maps.', 'The museum shows maps and coins.'],
  ['The owner of the mill met the mayor of the town.', 'The mill owner met the town mayor.'],
  ['The girl was named after her aunt.', 'The girl got the name of her aunt.'],
  ['The islanders fight against the quarry.', 'The islanders fight the quarry.'],
  ['The vaccine protects against a rare fever.', 'The vaccine protects from a rare fever.'],
  ['The council plans to sell the land.', 'The council has plans to sell the land.'],
  ['The council plans to sell the land.', 'The council has decided that it will sell the land.'],
  ['He was to have spoken at the funeral.', 'He should have spoken at the burial.'],
];

for (const [carries, rows] of Object.entries(BROKEN))
  for (const row of rows)
    test(`broken, ${carries}: ${row[0]} → ${row[1]}`, () =>
      assert.notDeepEqual(meaningsInTranslation([row[0], row[1]]), []));
for (const row of KEPT)
  test(`kept: ${row[0]} → ${row[1]}`, () => assert.deepEqual(meaningsInTranslation([row[0], row[1]]), []));
