import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftLeftovers } from '../../../src/engine/spin/leftovers.ts';
import { honest, read } from './pages.ts';

for (const line of [
  'LEAVE A REPLY',
  'Please enter your comment!',
  '- Advertisment -',
  'Most Popular',
  '14.1 C',
  'Recent Comments',
])
  test(`“${line}” inside an article is site furniture`, () => {
    const text = `The harbour opens on Friday.\n\n  ${line}  \n\nTickets are sold at the gate.`;
    assert.deepEqual(
      draftLeftovers(text).map(({ start, end }) => text.slice(start, end)),
      [line],
    );
  });

test('prose that begins like furniture is left alone', () => {
  const prose = [
    'Share prices fell on Monday after the bank warned of losses.',
    'Most popular votes of the past century were held in autumn, officials said, and few were close.',
    honest,
  ];
  for (const text of prose) assert.deepEqual(draftLeftovers(text), []);
});

test('wordings left in braces are marks of spinning software, in prose alone', () => {
  const spun = `${honest} The mayor {said|stated|mentioned} that {a lot} had to be repaired.`;
  assert.deepEqual(
    read(spun)
      .drafts.filter(({ kind }) => kind === 'leftover')
      .map(({ text }) => text),
    ['{said|stated|mentioned}', '{a lot}'],
  );
  assert.deepEqual(read('if (a) {b} else {c|d} '.repeat(20)).drafts, []);
});
