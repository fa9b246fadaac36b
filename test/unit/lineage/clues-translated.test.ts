import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesClue } from '../../../src/engine/lineage/clues/articles.ts';
import { collocationsClue } from '../../../src/engine/lineage/clues/collocations.ts';
import { reportedTensesClue } from '../../../src/engine/lineage/clues/reported-tenses.ts';
import { translationClue } from '../../../src/engine/lineage/clues/translation.ts';
import { writtenOutClue } from '../../../src/engine/lineage/clues/written-out.ts';
import { chanceOfFirst, judgeDirection } from '../../../src/engine/lineage/direction.ts';
import { isRewritten } from '../../../src/engine/lineage/rewritten.ts';
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

test('small words that translation brings in speak for the text without them', () => {
  const translated = repeated(
    [
      'The council has cancelled the meeting and formed the new panel of the town.',
      'The mayor of the town did not accept the offer which was made by the bank.',
    ],
    6,
  );
  const clue = translationClue(sideBySide(witness('A', WRITTEN), witness('B', translated)));
  assert.ok((clue?.logOdds ?? 0) > 0);
  assert.match(clue?.evidence ?? '', /B has \d+ small words that translation brings in .* and A \d+/);
  assert.ok(
    (translationClue(sideBySide(witness('A', translated), witness('B', WRITTEN)))?.logOdds ?? 0) < 0,
    'asked the other way round it says the same',
  );
});

test('a lead of one or two small words is chance', () => {
  const other = 'The council called off its meeting. The head of the bank was told that day.';
  const one = "The council called off a meeting. The bank's head was told that day.";
  assert.equal(translationClue(sideBySide(witness('A', one), witness('B', other))), null);
});

const REPORTED = 'The minister said the bridge would open in May and that the work had cost little.';

test('who keeps the present after “said” was second', () => {
  const kept = 'The minister said the bridge will open in May and that the work has cost little.';
  const clue = reportedTensesClue(sideBySide(witness('A', kept), witness('B', REPORTED)));
  assert.ok((clue?.logOdds ?? 0) < 0);
  assert.match(clue?.evidence ?? '', /that A has in the present after “said” and B in the past: 2\./);
});

test('what is quoted, or told without “said”, keeps its tense and says nothing', () => {
  const compare = (a: string, b: string) => reportedTensesClue(sideBySide(witness('A', a), witness('B', b)));
  assert.equal(compare('“The bridge will open,” she said.', '“The bridge would open,” she said.'), null);
  assert.equal(
    compare('She said: “The bridge will open in May.”', 'She said: “The bridge would open in May.”'),
    null,
  );
  assert.equal(compare('The bridge is open.', 'The bridge was open.'), null);
});

test('who writes out sums and ages that the other gives in short was second', () => {
  const short = 'Mara Tolm, 52, said the bridge had cost $3 million.';
  const full = 'Mara Tolm, 52 years old, said that the bridge had cost 3 million US dollars.';
  const clue = writtenOutClue(sideBySide(witness('A', short), witness('B', full)));
  assert.ok((clue?.logOdds ?? 0) > 0);
  assert.match(clue?.evidence ?? '', /that B writes out .* and A gives .*: 2\./);
  const other = 'Mara Tolm, 53 years old, said that the bridge had cost 4 million US dollars.';
  assert.equal(
    writtenOutClue(sideBySide(witness('A', short), witness('B', other))),
    null,
    'another figure is no other spelling',
  );
});

test('habits of translation count only where a text was worded anew from end to end', () => {
  const story = [
    REPORTED,
    'Mara Tolm, 52, crossed the river with her two dogs on Sunday morning before the rain came down.',
    'Nobody from the ferry company was there to see her, and the band played to empty benches.',
    'Boats will keep running until the end of June, when the last ticket office closes for good.',
  ];
  const edited = [
    'The minister said the bridge will open in May and that the work has cost little.',
    ...story.slice(1),
  ];
  const pair = sideBySide(witness('A', story.join('\n')), witness('B', edited.join('\n')));
  assert.ok(reportedTensesClue(pair), 'the sign is there');
  assert.equal(isRewritten(pair), false);
  assert.ok(chanceOfFirst(judgeDirection(pair, lexicon)) < 0.75, 'and names no original');
  const alone = sideBySide(witness('A', story[0]!), witness('B', 'The work was cheap, the minister said.'));
  assert.equal(isRewritten(alone), true);
});

test('words that belong together speak for the text in which they stand together', () => {
  const natural = repeated(['The prime minister took part in the press conference last week.'], 12);
  const odd = repeated(['The first pastor seized portion at the squeeze meeting final week.'], 12);
  assert.ok(
    (collocationsClue(sideBySide(witness('A', natural), witness('B', odd)), lexicon)?.logOdds ?? 0) > 0,
  );
  assert.equal(collocationsClue(sideBySide(witness('A', natural), witness('B', natural)), lexicon), null);
});
