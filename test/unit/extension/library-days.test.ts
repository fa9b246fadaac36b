import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { ANYTHING, asListOptions } from '../../../src/extension/options/library/wanted.ts';

suite('a reader in New York who looks for the stories of one day', () => {
  // Without the variable Node would go on in the last zone that was set.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  before(() => {
    process.env.TZ = 'America/New_York';
  });
  after(() => {
    process.env.TZ = zone;
  });

  test('gets those that the list shows under that day', () => {
    const { from = '', until = '' } = asListOptions({ ...ANYTHING, from: '2031-04-01', until: '2031-04-01' });
    // Nine in the evening of the first, and half an hour after the midnight that ends it.
    const isAsked = (iso: string) =>
      Date.parse(iso) >= Date.parse(from) && Date.parse(iso) < Date.parse(until);
    assert.deepEqual(
      ['2031-04-01T03:30:00Z', '2031-04-01T04:30:00Z', '2031-04-02T01:00:00Z', '2031-04-02T04:30:00Z'].map(
        isAsked,
      ),
      [false, true, true, false],
    );
  });
});

test('a year that is still being typed, or of five digits, is no bound', () => {
  const wanted = asListOptions({ ...ANYTHING, words: 'ferry', from: '20311-04-02', until: '20311-04-02' });
  assert.deepEqual(wanted, { words: 'ferry', inText: false });
});
