import assert from 'node:assert/strict';
import { test } from 'node:test';
import './fake-browser.ts';

const { ANYTHING, asListOptions } = await import('../../../src/extension/options/library/filters.tsx');

test('the last day is looked through to its end', () => {
  assert.equal(asListOptions({ ...ANYTHING, until: '2031-12-31' }).until, '2032-01-01T00:00:00.000Z');
});

test('a year that is still being typed, or of five digits, is no bound', () => {
  const wanted = asListOptions({ ...ANYTHING, words: 'ferry', from: '20311-04-02', until: '20311-04-02' });
  assert.deepEqual(wanted, { words: 'ferry', inText: false });
});
