import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './pages.ts';

test('one word that a thesaurus would trade does not make a page spun', () => {
  const report = `Marlow Town drew with Eastbrook on Saturday after a lively second half. The striker peeled off his marker at the back post and nodded in the corner. The away end sang for ten minutes.

Okoro went down the left, cut it back, and his captain put it over the bar from six yards. The manager was furious on the touchline and made a double change, so that five players stood at the back.

The visitors were level before half time through a free kick, up and over the wall and in off the bar. The points were shared.`;
  assert.ok(read(report).score < 0.5, String(read(report).score));
});
