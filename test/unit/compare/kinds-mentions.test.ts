import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory, compareWhole, kinds, meaningsInTranslation } from './compare-pair.ts';

test('a name and the office its bearer holds are one person', () => {
  const before = 'Arvenian President Ilva Sorn spoke first. ';
  assert.deepEqual(
    kinds(
      compareInStory(
        `${before}Critics say the Arvenian leader wants more.`,
        `${before}Critics say Sorn wants more.`,
      ),
    ),
    [],
  );
  assert.deepEqual(
    kinds(
      compareInStory(
        `${before}Critics say the Drovian leader wants more.`,
        `${before}Critics say Sorn wants more.`,
      ),
    ),
    ['name'],
  );
});

test('two words for one calling are one speaker', () => {
  assert.deepEqual(
    kinds(compareInStory('Medics said the drug was safe.', 'Doctors said the drug was safe.')),
    [],
  );
  assert.deepEqual(
    kinds(compareInStory('Farmers said the drug was safe.', 'Doctors said the drug was safe.')),
    ['attribution'],
  );
});

test('who misled whom is told, whatever the dictionary knows of the verb', () =>
  assert.notDeepEqual(meaningsInTranslation(['The police misled him.', 'He misled the police.']), []));

test('what is twice as many as what', () => {
  const cows = 'The district has twice as many cows as people.';
  const people = 'The district has twice as many people as cows.';
  assert.deepEqual(kinds(compareInStory(people, cows)), ['polarity']);
  assert.notDeepEqual(meaningsInTranslation([cows, people]), []);
  assert.deepEqual(
    kinds(compareInStory('The inn has as many cows as people.', 'The inn has as many people as cows.')),
    [],
  );
});

test('the weather and the clock above a story, and what a site puts below it, are no part of it', () => {
  const story = `The council met in the old hall to hear reports about the harbour.

Engineers from three firms showed drawings of the new bridge and answered questions for two hours.

A vote on the money is planned for the spring, when the auditors have finished their work.`;
  const page = `14.1 C\n\nDorving\n\nSunday, December 3, 2023 4:14 am\n\n${story}\n\nRELATED ARTICLES\n\nLEAVE A REPLY`;
  assert.deepEqual(kinds(compareWhole(page, story)), []);
  assert.deepEqual(kinds(compareWhole(story, page)), []);
  assert.deepEqual(
    kinds(compareWhole(`${page}\n\nThe mayor was arrested on Friday for bribing a judge.`, story)),
    ['addition'],
  );
});

test('who claims a refund asks for it, and what hardly differs is much the same', () => {
  assert.deepEqual(
    kinds(compareInStory('Guests may ask for a refund by mail.', 'Guests may claim a refund by mail.')),
    [],
  );
  assert.deepEqual(
    kinds(
      compareInStory(
        'The scores hardly differed under the red lamp.',
        'The scores were much the same under the red lamp.',
      ),
    ),
    [],
  );
  assert.deepEqual(
    kinds(compareInStory('The guild claims that no money is left.', 'The guild says that no money is left.')),
    ['loaded'],
  );
});
