import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { newFeed } from '../../../src/lookup/feeds/feed-state.ts';
import { fakeBrowser, granted, openWindows } from './fake-browser.ts';

const { feeds } = await import('../../../src/extension/browser/feeds.ts');
const { openFeeds } = await import('../../../src/extension/background/feeds/read-feeds.ts');
const { FIRST_SETTINGS, settings } = await import('../../../src/extension/browser/settings.ts');

const URLS = ['https://meridian.example/feed', 'https://harrow.example/feed'];

describe('the feeds that may be read', () => {
  beforeEach(async () => {
    fakeBrowser.storage.local.values.clear();
    granted.clear();
    openWindows.splice(0, openWindows.length, { incognito: false }, { incognito: true });
    await feeds.set(URLS.map(url => ({ state: newFeed(url, 0), stories: 0, closed: [] })));
    granted.add('https://meridian.example/*');
  });
  const open = async () => (await openFeeds()).map(({ url }) => url);

  it('are those whose sites the browser lets us reach', async () => {
    assert.deepEqual(await open(), [URLS[0]]);
  });
  it('are none while only private windows are open', async () => {
    openWindows.splice(0, openWindows.length, { incognito: true });
    assert.deepEqual(await open(), []);
  });
  it('are none while the network is off', async () => {
    await settings.set({ ...FIRST_SETTINGS, network: false });
    assert.deepEqual(await open(), []);
  });
});
