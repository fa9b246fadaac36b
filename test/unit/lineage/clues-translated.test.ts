import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesClue } from '../../../src/engine/lineage/clues/articles.ts';
import { collocationsClue } from '../../../src/engine/lineage/clues/collocations.ts';
import { particlesClue } from '../../../src/engine/lineage/clues/particles.ts';
import { lexicon, sideBySide, witness } from './witnesses.ts';

const repeated = (lines: readonly string[], times: number): string =>
  Array.from({ length: times }, () => lines.join('\n')).join('\n');

const WRITTEN = repeated(
  [
    'The council called off the meeting and set up a new panel.',
    'The mayor turned down an offer from the bank.',
  ],
  6,
);

test('who lost nearly all articles on the way was translated', () => {
  const clipped = repeated(
    ['Council cancelled meeting and formed new panel.', 'Mayor rejected offer of bank.'],
    6,
  );
  const clue = articlesClue(sideBySide(witness('A', WRITTEN), witness('B', clipped)));
  assert.equal(clue, null, 'too few words to tell');
  const longer = articlesClue(
    sideBySide(witness('A', repeated([WRITTEN], 3)), witness('B', repeated([clipped], 3))),
  );
  assert.ok((longer?.logOdds ?? 0) > 0);
  assert.match(longer?.evidence ?? '', /B has 0 articles/);
});

test('verbs of two words that are gone speak for the text that has them', () => {
  const plain = repeated(
    [
      'The council cancelled the meeting and formed a new panel.',
      'The mayor rejected an offer from the bank.',
    ],
    6,
  );
  assert.ok((particlesClue(sideBySide(witness('A', WRITTEN), witness('B', plain)))?.logOdds ?? 0) > 0);
  assert.ok((particlesClue(sideBySide(witness('A', plain), witness('B', WRITTEN)))?.logOdds ?? 0) < 0);
  assert.equal(particlesClue(sideBySide(witness('A', plain), witness('B', plain))), null);
});

test('words that belong together speak for the text in which they stand together', () => {
  const natural = repeated(['The prime minister took part in the press conference last week.'], 12);
  const odd = repeated(['The first pastor seized portion at the squeeze meeting final week.'], 12);
  assert.ok(
    (collocationsClue(sideBySide(witness('A', natural), witness('B', odd)), lexicon)?.logOdds ?? 0) > 0,
  );
  assert.equal(collocationsClue(sideBySide(witness('A', natural), witness('B', natural)), lexicon), null);
});
