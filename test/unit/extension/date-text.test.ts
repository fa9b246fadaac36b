import assert from 'node:assert/strict';
import { test } from 'node:test';
import './fake-browser.ts';

const { dateText } = await import('../../../src/extension/browser/text.ts');

test('a date is told as far as it is known', () => {
  assert.equal(dateText('2026-03'), 'March 2026');
  assert.equal(dateText('2026-03-01'), 'Mar 1, 2026');
  assert.equal(dateText('soon'), 'soon');
});
