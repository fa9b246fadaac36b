import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newFeed } from '../../../src/lookup/feeds/feed-state.ts';
import { fetched, stageCheckedTab, stagesTab } from './checked-tab.ts';
import { fakeBrowser, granted, openWindows } from './fake-browser.ts';

const { removeFromFeeds } = await import('../../../src/extension/background/feeds/feed-list.ts');
const { readFeedAnew } = await import('../../../src/extension/background/feeds/follow-feeds.ts');
const { readDueFeeds } = await import('../../../src/extension/background/feeds/read-feeds.ts');
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

describe('a feed that shall be read anew while it is read', () => {
  stagesTab();
  it('has every story read that the reader now allowed, also those of the reading that goes on', async () => {
    const story = 'https://stories.example/pier';
    let anew: Promise<void> | undefined;
    await stageCheckedTab(async address => {
      if (address === story)
        return new Response('<p>Nothing to read.</p>', { headers: { 'content-type': 'text/html' } });
      return new Response(`<rss><channel><item><link>${story}</link></item></channel></rss>`, {
        headers: { 'content-type': 'text/xml' },
      });
    });
    openWindows.splice(0, openWindows.length, { incognito: false });
    granted.add(`${new URL(FIRST).origin}/*`);
    await feeds.set([{ state: { ...newFeed(FIRST, 0), status: 'ok' }, stories: 0, closed: [] }]);
    await readDueFeeds();
    assert.deepEqual((await feeds.get())[0]?.closed, ['https://stories.example/*']);
    // The reader allows the site and has all read anew just while the next reading goes on.
    await feeds.set((await feeds.get()).map(feed => ({ ...feed, state: { ...feed.state, nextAt: 0 } })));
    const { contains } = fakeBrowser.permissions;
    let asked = 0;
    fakeBrowser.permissions.contains = async wanted => {
      if (++asked === 2) {
        anew = readFeedAnew(FIRST);
        await new Promise(resolve => setTimeout(resolve, 20));
        granted.add('https://stories.example/*');
      }
      return contains(wanted);
    };
    await readDueFeeds();
    await anew;
    fakeBrowser.permissions.contains = contains;
    assert.ok(fetched.includes(story), String(fetched));
  });
});
