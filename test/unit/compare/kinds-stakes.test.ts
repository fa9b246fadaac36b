import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory } from './compare-pair.ts';
import { changes, same } from './kinds-table.ts';

// One word decides what was done, to whom, and whether anybody lived.
changes('omission', [
  ['He was given a suspended prison sentence of two years.', 'He was given a prison sentence of two years.'],
  ['She was charged with attempted murder.', 'She was charged with murder.'],
  ['The former minister declined to comment.', 'The minister declined to comment.'],
  ['The levy applies only to new boats.', 'The levy applies to new boats.'],
  ['The guild backed a largely symbolic strike.', 'The guild backed a strike.'],
  ['The would-be bomber was held at the pier.', 'The bomber was held at the pier.'],
]);
changes('number', [
  ['Thousands of skippers came to the pier.', 'A handful of skippers came to the pier.'],
  ['A few of the shops were looted.', 'Dozens of the shops were looted.'],
]);
changes('addition', [
  ['The regulator found a leak in the lock.', 'The regulator found a minor leak in the lock.'],
  ['The council adopted the plan on Monday.', 'The council adopted the draft plan on Monday.'],
]);
changes('polarity', [
  ['Two of the injured spent weeks in hospital.', 'Two of the injured died after weeks in hospital.'],
  ['The pilot walked away from the wreck.', 'The pilot was killed in the wreck.'],
  ['Three skippers were rescued on Sunday.', 'Three skippers were found dead on Sunday.'],
  ['The court upheld the ban on nets.', 'The court lifted the ban on nets.'],
  ['The bank froze the guild’s accounts.', 'The bank released the guild’s accounts.'],
]);
changes('order', [
  [
    'The ferry took 40 people from Larnby to Port Esker.',
    'The ferry took 40 people from Port Esker to Larnby.',
  ],
]);
same([
  ['Hundreds of houses were flooded.', 'Several hundred houses were flooded.'],
  ['The ex-minister declined to comment.', 'The former minister declined to comment.'],
  ['Nine skippers lost their lives.', 'Nine skippers were killed.'],
  ['The old keeper passed away in June.', 'The old keeper died in June.'],
  ['The firm moved from Ghent to Lille.', 'The firm relocated from Ghent to Lille.'],
  ['A suspended sentence was handed down.', 'The suspended sentence was handed down.'],
]);

test('that other words mean the same is said only where a dictionary says so', () => {
  const why = (page: string, version: string) => compareInStory(page, version).drafts.map(draft => draft.why);
  assert.deepEqual(why('The keeper started the pump.', 'The keeper began the pump.'), [
    'The same is said in other words.',
  ]);
  assert.deepEqual(why('The carrier repaired the pump.', 'The airline repaired the pump.'), [
    'The other version has other words here; whether they mean the same is for you to judge.',
  ]);
});
