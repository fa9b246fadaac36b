import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newFeed } from '../../../src/lookup/feeds/feed-state.ts';
import { fetched, stageCheckedTab, stagesTab } from './checked-tab.ts';
import { granted, openWindows } from './fake-browser.ts';

const { removeFromFeeds } = await import('../../../src/extension/background/feed-list.ts');
const { readDueFeeds } = await import('../../../src/extension/background/read-feeds.ts');
const { feeds } = await import('../../../src/extension/browser/feeds.ts');

const [FIRST, SECOND] = ['https://meridian.example/feed', 'https://harrow.example/feed'] as const;

describe('a feed that the reader removes while another is read', () => {
  stagesTab();
  it('is not read any more', async () => {
    await stageCheckedTab(async address => {
      if (address === FIRST) await removeFromFeeds(SECOND);
      return new Response('<rss><channel></channel></rss>', { headers: { 'content-type': 'text/xml' } });
    });
    openWindows.splice(0, openWindows.length, { incognito: false });
    for (const url of [FIRST, SECOND]) granted.add(`${new URL(url).origin}/*`);
    await feeds.set([FIRST, SECOND].map(url => ({ state: newFeed(url, 0), stories: 0, closed: [] })));
    await readDueFeeds();
    assert.deepEqual(fetched, [FIRST]);
    assert.deepEqual(
      (await feeds.get()).map(({ state }) => [state.url, state.status]),
      [[FIRST, 'ok']],
    );
  });
});
