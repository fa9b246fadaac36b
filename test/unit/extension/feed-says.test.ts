import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newFeed } from '../../../src/lookup/feeds/feed-state.ts';
import './fake-browser.ts';

const { feedSays } = await import('../../../src/extension/options/feeds/feed-says.ts');

const fresh = newFeed('https://gazette.example/rss', 0);
const later = Date.now() + 24 * 60 * 60_000;

describe('a feed in the options', () => {
  it('says that it was not read yet and will be', () => {
    assert.equal(feedSays(fresh, true, true), 'Not read yet. To be read in a moment.');
  });
  it('says when it was read and when it is read next', () => {
    const read = { ...fresh, status: 'ok' as const, checkedAt: 0, nextAt: later };
    assert.match(feedSays(read, true, true), /^Last read .* 1970.*\. Next: .*\.$/);
  });
  it('says what went wrong', () => {
    const failing = { ...fresh, status: 'failing' as const, why: 'It is out of order.', nextAt: later };
    assert.match(feedSays(failing, true, true), /could not be read: It is out of order\. Next: /);
  });
  it('says why it pauses', () => {
    assert.match(feedSays(fresh, true, false), /Paused: the browser/);
    assert.match(feedSays(fresh, false, true), /Paused: .*off the network/);
    const gone = { ...fresh, status: 'gone' as const, why: 'It has gone.', nextAt: null };
    assert.match(feedSays(gone, true, true), /not read any more/);
  });
});
