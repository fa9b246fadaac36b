import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditsClue } from '../../../src/engine/lineage/clues/credits.ts';
import { damageClue } from '../../../src/engine/lineage/clues/damage.ts';
import { datesClue } from '../../../src/engine/lineage/clues/dates.ts';
import { fluencyClue } from '../../../src/engine/lineage/clues/fluency.ts';
import { translationClue } from '../../../src/engine/lineage/clues/translation.ts';
import { truncationClue } from '../../../src/engine/lineage/clues/truncation.ts';
import { updatesClue } from '../../../src/engine/lineage/clues/updates.ts';
import type { Clue, Witness } from '../../../src/engine/lineage/witness.ts';
import type { Draft } from '../../../src/story/finding.ts';
import { lexicon, sideBySide, witness } from './witnesses.ts';

const first = (clue: Clue | null) => (clue === null ? null : clue.logOdds > 0 ? 'a' : 'b');

test('whoever has the earlier date was first; a day alone says nothing about the hour', () => {
  const dated = (a: string, b: string) =>
    datesClue(sideBySide(witness('A', 'x', { published: a }), witness('B', 'x', { published: b })));
  assert.equal(first(dated('2026-03-04', '2026-03-06')), 'a');
  assert.equal(first(dated('2026-03-06T10:00:00Z', '2026-03-06T08:30:00+01:00')), 'b');
  assert.equal(dated('2026-03-06', '2026-03-06T08:30:00Z'), null);
  assert.equal(dated('2026-03-06', 'soon'), null);
  assert.match(dated('2026-03-04', '2026-03-06')?.evidence ?? '', /A is dated 4 March 2026, B 6 March 2026/);
});

test('whoever is credited by the other was first', () => {
  const page = witness('the page', 'x', { outlet: 'Harbour Herald', credit: 'The Nordkyst News' });
  const agency = witness('agency', 'x', { outlet: 'Nordkyst News', credit: 'Nordkyst News' });
  assert.equal(first(creditsClue(sideBySide(page, agency))), 'b');
  assert.equal(creditsClue(sideBySide(agency, agency)), null);
});

const ORIGINAL = [
  'The prime minister opened the new power station on Friday.',
  'She called the project a milestone for the country.',
  'Local people protested outside the gates for two hours.',
].join('\n');
const SPUN = [
  'The prime pastor opened the fresh power depot on Friday.',
  'She called the scheme a milestone for the land.',
  'Local folk protested outside the gateways for two hours.',
].join('\n');

const damaged = (text: string, words: string, was: string): Draft => {
  const start = text.indexOf(words);
  return {
    kind: 'term',
    severity: 'wording',
    start,
    end: start + words.length,
    text: words,
    was,
    confidence: 0.9,
    why: 'An expression was damaged.',
  };
};

const spun: Witness = witness('the page', SPUN, {
  damage: [damaged(SPUN, 'prime pastor', 'prime minister'), damaged(SPUN, 'power depot', 'power station')],
});

test('whoever has the damaged expression was second', () => {
  const pair = sideBySide(spun, witness('B', ORIGINAL));
  const clue = damageClue(pair);
  assert.equal(first(clue), 'b');
  assert.match(clue?.evidence ?? '', /2 places .*“prime pastor” where the other has “prime minister”/);
});

test('damage that the other text shares says nothing', () => {
  const pair = sideBySide(spun, witness('B', SPUN));
  assert.equal(damageClue(pair), null);
});

test('whoever has the words that go together was first', () => {
  assert.equal(first(fluencyClue(sideBySide(witness('A', SPUN), witness('B', ORIGINAL)), lexicon)), 'b');
  assert.equal(first(fluencyClue(sideBySide(witness('A', ORIGINAL), witness('B', SPUN)), lexicon)), 'a');
});

test('English that went through another language was second', () => {
  const english = witness(
    'A',
    "The mayor's office didn't publish the council's figures.\nThe city's schools won't open before the teachers' strike ends.",
  );
  const translated = witness(
    'B',
    'The office of the mayor did not publish the figures of the council.\nThe schools of the city will not open before the end of the strike of the teachers.',
  );
  assert.equal(first(translationClue(sideBySide(english, translated))), 'a');
  assert.equal(translationClue(sideBySide(english, english)), null);
});

test('a text that ends early may have been cut', () => {
  const cut = witness('B', ORIGINAL.split('\n')[0]!);
  const longer = witness('A', `${ORIGINAL}\nThe plant will run for forty years.`);
  assert.equal(first(truncationClue(sideBySide(longer, cut))), 'a');
});

test('a text that says it was corrected was second', () => {
  const corrected = witness(
    'A',
    `${ORIGINAL}\nCorrection: An earlier version of this story misstated the day.`,
  );
  assert.equal(first(updatesClue(sideBySide(corrected, witness('B', ORIGINAL)))), 'b');
  assert.equal(updatesClue(sideBySide(corrected, corrected)), null);
});
