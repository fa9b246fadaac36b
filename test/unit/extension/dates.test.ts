import assert from 'node:assert/strict';
import { it } from 'node:test';
import './fake-browser.ts';

const { dateText, dayText } = await import('../../../src/extension/browser/text.ts');

it('a moment has the same day with its time and without, by the reader’s clock; a mere day is that day anywhere', () => {
  const { TZ } = process.env;
  try {
    process.env.TZ = 'America/New_York';
    assert.equal(dayText('2026-03-05T02:00:00Z'), 'Mar 4, 2026');
    assert.match(dateText('2026-03-05T02:00:00Z'), /^Mar 4, 2026, 9:00\sPM$/);
    for (const told of [dayText, dateText]) {
      assert.equal(told('2026-03-05'), 'Mar 5, 2026');
      assert.equal(told('last week'), 'last week');
    }
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});
