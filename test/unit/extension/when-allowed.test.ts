import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { fakeBrowser, granted } from './fake-browser.ts';

const { allowedWishes, wish } = await import('../../../src/extension/background/when-allowed.ts');
type Wish = Parameters<typeof wish>[0];

const SITE = 'https://gazette.example/*';
const wanted = (tabId: number, url = 'https://gazette.example/a'): Wish => ({
  kind: 'address',
  tabId,
  check: 'c1',
  sites: [SITE],
  url,
});

describe('a wish that needs the browser’s permission', () => {
  let done: Wish[] = [];
  const fulfil = async (one: Wish) => {
    done.push(one);
  };
  beforeEach(() => {
    done = [];
    granted.clear();
    fakeBrowser.storage.session.values.clear();
  });

  it('is fulfilled at once where the permission is there', async () => {
    granted.add(SITE);
    assert.deepEqual(await wish(wanted(1), fulfil), { state: 'done' });
    assert.deepEqual(done, [wanted(1)]);
    assert.deepEqual(await allowedWishes(), []);
  });
  it('waits for it, through the death of popup and worker, and is taken once', async () => {
    assert.deepEqual(await wish(wanted(1), fulfil), { state: 'waiting' });
    assert.deepEqual(await allowedWishes(), []);
    granted.add(SITE);
    assert.deepEqual(await Promise.all([allowedWishes(), allowedWishes()]), [[wanted(1)], []]);
    assert.deepEqual(done, []);
  });
  it('takes the place of an older one of the same tab', async () => {
    await wish(wanted(1, 'https://gazette.example/old'), fulfil);
    await wish(wanted(1), fulfil);
    granted.add(SITE);
    assert.deepEqual(await allowedWishes(), [wanted(1)]);
  });
  it('is not fulfilled by what the reader allows for a later one, having refused it', async () => {
    const allow = () =>
      ['browsingActivity', 'websiteContent', 'searchTerms', SITE].map(one => granted.add(one));
    const refused: Wish = { kind: 'sources', tabId: 1, check: 'c1', sites: [SITE], sources: ['gdelt'] };
    const later: Wish = {
      kind: 'quotation',
      tabId: 1,
      check: 'c1',
      sites: [SITE],
      quotation: 'We shall see.',
    };
    await wish(refused, fulfil);
    await wish(later, fulfil);
    allow();
    assert.deepEqual(await allowedWishes(), [later]);
    granted.clear();
    await wish(refused, fulfil);
    await wish({ ...later, tabId: 2 }, fulfil);
    allow();
    assert.deepEqual(await allowedWishes(), [{ ...later, tabId: 2 }]);
  });
  it('waits for the consent to what is sent, too, where it is sources that are to be asked', async () => {
    const sources: Wish = { kind: 'sources', tabId: 1, check: 'c1', sites: [SITE], sources: ['gdelt'] };
    granted.add(SITE);
    assert.deepEqual(await wish(sources, fulfil), { state: 'waiting' });
    for (const kind of ['browsingActivity', 'websiteContent', 'searchTerms']) granted.add(kind);
    assert.deepEqual(await allowedWishes(), [sources]);
  });
  it('is not lost over another of the same moment that needs no permission', async () => {
    const free: Wish = { kind: 'tab', tabId: 2, check: 'c2', sites: [], otherTabId: 3 };
    await Promise.all([wish(wanted(1), fulfil), wish(free, fulfil)]);
    assert.deepEqual(done, [free]);
    granted.add(SITE);
    assert.deepEqual(await allowedWishes(), [wanted(1)]);
  });
});
