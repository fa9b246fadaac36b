import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedStory, reworded } from '../../bench/invented-story.ts';
import { compareWhole, kinds, meanings } from './compare-pair.ts';

const STORY = `Engineers closed the old bridge at Halden on Tuesday after a diver found cracks in two of its piers.
About 9,000 vehicles crossed it every day, according to the transport office.
“We could not wait another night,” said the chief engineer, Marta Lindgren. “The river is rising.”
Repairs will take until March and cost 14 million kroner, the office said.
Bus lines 4 and 11 go over the northern bridge until then.`;

const OTHER_REPORT = `Commuters in Halden stood in long queues on Wednesday, a day after the old bridge was closed.
Shop owners on the eastern bank fear for their Christmas trade. “My customers stay away,” said baker Jonas Weiss.
The town wants to run a free ferry from Friday on. It is meant for people on foot and on bicycles.
The bridge dates from 1931 and was last overhauled in the nineties, when its deck was widened for trams.`;

test('a text against itself is the same text with nothing found', () => {
  const { relation, similarity, drafts } = compareWhole(STORY, STORY);
  assert.deepEqual({ relation, similarity, drafts }, { relation: 'same-text', similarity: 1, drafts: [] });
});

test('a changed copy is a copy, cut short or not', () => {
  assert.equal(compareWhole(STORY.replace('14 million', '40 million'), STORY).relation, 'copy');
  assert.equal(compareWhole(STORY.split('\n').slice(0, 3).join('\n'), STORY).relation, 'copy');
});

test('another report of the same event is no copy, and nothing is held against it', () => {
  const { relation, drafts } = compareWhole(OTHER_REPORT, STORY);
  assert.equal(relation, 'same-event');
  assert.deepEqual(drafts, []);
});

test('stories about other things are unrelated', () => {
  const other =
    'The orchestra plays Mahler in June. Tickets go on sale at noon. A choir from Porto joins it.';
  assert.equal(compareWhole(other, STORY).relation, 'unrelated');
});

test('a story rewritten throughout by a thesaurus changes no meaning, but a figure changed in it does', () => {
  const spun = `Technicians shut the aged bridge at Halden on Tuesday after a frogman discovered fissures in two of its pillars.
Around 9,000 automobiles traversed it each day, in line with the transport bureau.
“We could not await one more evening,” mentioned the head technician, Marta Lindgren. “The stream is climbing.”
Fixes will last till March and run 14 million kroner, the bureau mentioned.
Coach lines 4 and 11 travel over the northerly bridge till then.`;
  assert.deepEqual(meanings(compareWhole(spun, STORY)), []);
  assert.deepEqual(meanings(compareWhole(spun.replace('14 million', '40 million'), STORY)), [
    'number: 14 million → 40 million',
  ]);
});

test('a moved paragraph is neither missing nor added', () => {
  const paragraphs = STORY.split('\n');
  const moved = [paragraphs[0], paragraphs[4], paragraphs[1], paragraphs[2], paragraphs[3]].join('\n');
  const { drafts, pairs } = compareWhole(moved, STORY);
  assert.deepEqual(
    drafts.filter(({ kind }) => kind === 'omission' || kind === 'addition'),
    [],
  );
  assert.ok(pairs.some(pair => pair.moved));
});

test('a missing end is one note, not a list of omissions', () => {
  const long = `${STORY}\n${OTHER_REPORT}`;
  const { drafts } = compareWhole(STORY, long);
  assert.deepEqual(
    drafts.map(({ kind, severity }) => `${kind} ${severity}`),
    ['omission note'],
  );
});

test('an outlet’s own update note is recognised, on either side', () => {
  for (const note of [
    'Correction: An earlier version of this story gave the wrong year.',
    'This article has been updated with the office’s answer.',
    'UPDATE 2: Adds comment from the mayor.',
    'An earlier version of this article misstated the cost of the repairs.',
  ]) {
    const { update } = compareWhole(`${STORY}\n${note}`, STORY);
    assert.ok(update.isUpdate, note);
    assert.equal(update.notes.length, 1);
    assert.ok(compareWhole(STORY, `${STORY}\n${note}`).update.isUpdate);
    assert.ok(!compareWhole(`${STORY}\n${note}`, `${STORY}\n${note}`).update.isUpdate, 'both have it');
  }
  assert.ok(!compareWhole(`${STORY}\nThe mayor updated the council on Friday.`, STORY).update.isUpdate);
});

test('what became of each quotation is told', () => {
  const { quotations } = compareWhole(STORY.replace('another night', 'another month'), STORY);
  assert.deepEqual(
    quotations.map(({ changed }) => changed),
    [1, 0],
  );
});

test('200,000 words against 200,000 end', { timeout: 120_000 }, () => {
  const version = inventedStory(200_000, 3);
  assert.equal(compareWhole(reworded(version, 20, 5), version).relation, 'copy');
});

test('100,000 words without a full stop end', { timeout: 120_000 }, () => {
  const version = inventedStory(100_000, 3).replace(/[.\n]/g, ' ').toLowerCase();
  assert.equal(compareWhole(reworded(version, 20, 5), version).relation, 'copy');
});

test('a story altered by hand in every sentence is no text in other words: its single words count', () => {
  const version =
    `Lawmakers in Halvern voted 61 to 48 early on Saturday to put the rivers and reservoirs of the
country under public control, ending a debate of 14 hours. The law, which takes effect in January 2028, gives the state
the right to buy back the licences of private bottlers. Police said about 6,000 people had gathered peacefully outside.
Bottlers have warned that up to 900 jobs could go. A study by Ostrava University put the number at no more than 250.
Halvern suffered its driest summer on record last year, when four districts had to be supplied by tanker. The bank,
which lent Halvern 300 million dollars for its water network in 2021, declined to comment.`.replaceAll(
      '\n',
      ' ',
    );
  const page =
    `Lawmakers in Halvern voted 61 to 48 early on Saturday to seize the rivers and reservoirs of the country,
ending a debate of 14 hours. The law, which takes effect in January 2028, forces private bottlers to give up the
licences. Police said about 6,000 people had gathered armed with clubs outside. Experts have warned that 900 jobs will
go. A campaign by Ostrava University put the number at no fewer than 250. Halvern suffered its worst drought of the
century last year, when four districts had to be supplied by tanker. The bank, which lent Halvern 300 million euros for
its water network in 2021, slammed the law.`.replaceAll('\n', ' ');
  const found = kinds(compareWhole(page, version));
  for (const kind of ['certainty', 'number']) assert.ok(found.includes(kind), `${kind} among ${found}`);
});
