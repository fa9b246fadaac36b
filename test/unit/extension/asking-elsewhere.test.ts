import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ADDRESS, CHECK, fetched, OTHER_PAGE, stageCheckedTab, stagesTab, TAB } from './checked-tab.ts';
import { granted } from './fake-browser.ts';

const { cancelCheck } = await import('../../../src/extension/background/check/check-tab.ts');
const { compareWithAddress } = await import('../../../src/extension/background/compare/comparisons.ts');
const { followSettings } = await import('../../../src/extension/background/events/follow-settings.ts');
const { askSources } = await import('../../../src/extension/background/check/look-up.ts');
const { askQuotation } = await import('../../../src/extension/background/check/quotations.ts');
const { record } = await import('../../../src/extension/background/tab/tab-record.ts');
const { FIRST_SETTINGS, settings } = await import('../../../src/extension/browser/settings.ts');
const { tabState } = await import('../../../src/extension/browser/tab-state.ts');

const COPY = 'https://gazette.example/pier';
const html = () => new Response(OTHER_PAGE, { headers: { 'content-type': 'text/html' } });
const states = (...stamps: readonly string[]) =>
  Response.json([
    ['timestamp', 'original', 'statuscode', 'digest'],
    ...stamps.map((stamp, at) => [stamp, ADDRESS, '200', `DIGEST${at}`]),
  ]);
const allowArchive = () => {
  for (const one of ['https://web.archive.org/*', 'browsingActivity', 'websiteContent', 'searchTerms'])
    granted.add(one);
};
const stateNow = async () => {
  const state = await tabState(TAB).get();
  assert.ok(state);
  return state;
};

describe('a page that the reader gave the address of', () => {
  stagesTab();
  it('is compared, and its request told; it no longer stands among those not read', async () => {
    await stageCheckedTab(html);
    const rest = { url: 'https://other.example/', title: '', why: 'Unspin may not open this site yet.' };
    await record(TAB, CHECK, () => ({ unread: [{ ...rest, url: COPY }, rest] }));
    await compareWithAddress(TAB, COPY);
    const { report, unread, sent, trouble } = await stateNow();
    assert.equal(trouble, null);
    assert.deepEqual(
      report?.versions.map(({ url }) => url),
      [COPY],
    );
    assert.deepEqual(sent, [`GET ${COPY}`]);
    assert.deepEqual(unread, [rest]);
  });
  it('is not fetched while Unspin is set to stay off the network', async () => {
    await stageCheckedTab(html);
    await settings.set({ ...FIRST_SETTINGS, network: false });
    await compareWithAddress(TAB, COPY);
    assert.deepEqual(fetched, []);
    assert.match((await stateNow()).trouble ?? '', /set to stay off the network/);
  });
});

describe('a look-up', () => {
  stagesTab();
  it('that the reader stops still tells what had been sent', async () => {
    let asked = () => {};
    const isAsked = new Promise<void>(resolve => {
      asked = resolve;
    });
    await stageCheckedTab((_, signal) => {
      asked();
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    allowArchive();
    const looking = askSources(TAB, CHECK, ['archive']);
    await isAsked;
    await cancelCheck(TAB);
    await looking;
    const { phase, sent } = await stateNow();
    assert.equal(phase, 'stopped');
    assert.deepEqual(
      sent,
      fetched.map(address => `GET ${address}`),
    );
    assert.equal(sent.length, 1);
  });
  it('ends as soon as the reader turns the network off, which the state says', async () => {
    followSettings();
    await stageCheckedTab(async (address, signal) => {
      if (address.includes('/cdx/')) return states('20260301120000', '20260302120000');
      await settings.set({ ...FIRST_SETTINGS, network: false });
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    allowArchive();
    await askSources(TAB, CHECK, ['archive']);
    // What a stopped work's tab is told comes right behind it.
    while ((await stateNow()).phase === 'looking') await new Promise(resolve => setTimeout(resolve, 5));
    const { phase, sent } = await stateNow();
    assert.equal(phase, 'stopped');
    assert.deepEqual(
      sent,
      fetched.map(address => `GET ${address}`),
    );
  });
});

describe('a look-up that reads pages', () => {
  stagesTab();
  it('can be stopped for as long as it goes on, also when another look-up has ended beside it', async () => {
    let read = () => {};
    const isReading = new Promise<void>(resolve => {
      read = resolve;
    });
    await stageCheckedTab((address, signal) => {
      if (address.includes('/cdx/')) return states('20260301120000', '20260302120000');
      read();
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    allowArchive();
    const looking = askSources(TAB, CHECK, ['archive']);
    await isReading;
    while ((await stateNow()).sources.some(({ state }) => state === 'asking'))
      await new Promise(resolve => setTimeout(resolve, 5));
    await askQuotation(TAB, CHECK, 'The planks are sound, but the posts are not,');
    assert.equal((await stateNow()).phase, 'looking');
    await cancelCheck(TAB);
    await looking;
    assert.equal((await stateNow()).phase, 'stopped');
  });
});
