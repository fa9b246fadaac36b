import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftLeftovers } from '../../../src/engine/spin/leftovers.ts';
import { honest } from './pages.ts';

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
