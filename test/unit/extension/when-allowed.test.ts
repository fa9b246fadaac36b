import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { fakeBrowser, granted } from './fake-browser.ts';

const { allowedWishes, forgoWishes, wish } = await import(
  '../../../src/extension/background/consent/when-allowed.ts'
);
const { answers } = await import('../../../src/extension/background/answers.ts');
const { background } = await import('../../../src/extension/browser/messages.ts');
const { answer } = await import('../../../src/extension/browser/messenger.ts');
const { requestAsking, requestSites } = await import('../../../src/extension/browser/permissions.ts');
const here = await import('../../../src/extension/options/request.ts');
type Wish = Awaited<Parameters<typeof wish>[0]>;

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
  let says = false;
  before(() => {
    Object.assign(fakeBrowser.permissions, { request: async () => says });
    answer(background, answers);
  });
  afterEach(() => mock.timers.reset());
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
  for (const [who, request] of Object.entries({ requestAsking, requestSites }))
    it(`ends with the reader's no, and waits on for a yes (${who})`, async () => {
      for (says of [true, false]) {
        await wish(wanted(1), fulfil);
        await request([SITE]);
        await new Promise(setImmediate);
        granted.add(SITE);
        assert.deepEqual(await allowedWishes(), says ? [wanted(1)] : []);
        granted.clear();
      }
    });
  for (const [who, request] of Object.entries(here))
    it(`is not fulfilled by what the reader allows in the options (${who})`, async () => {
      says = true;
      await wish(wanted(1), fulfil);
      await request([SITE]);
      granted.add(SITE);
      await new Promise(setImmediate);
      assert.deepEqual(await allowedWishes(), []);
    });
  it('is not fulfilled by a site that is allowed long after the question closed the popup', async () => {
    mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
    await wish(wanted(1), fulfil);
    mock.timers.tick(6 * 60_000);
    granted.add(SITE);
    assert.deepEqual(await allowedWishes(), []);
  });
  it('ends with a refusal that comes before it was put together', async () => {
    const making = new Promise<Wish>(resolve => setTimeout(() => resolve(wanted(1)), 5));
    await Promise.all([wish(making, fulfil), forgoWishes()]);
    granted.add(SITE);
    assert.deepEqual(await allowedWishes(), []);
  });
  it('made after another was refused is the only one that waits', async () => {
    await wish(wanted(1), fulfil);
    await forgoWishes();
    await wish(wanted(2), fulfil);
    granted.add(SITE);
    assert.deepEqual(await allowedWishes(), [wanted(2)]);
  });
  it('is not lost over another of the same moment that needs no permission', async () => {
    const free: Wish = { kind: 'tab', tabId: 2, check: 'c2', sites: [], otherTabId: 3 };
    await Promise.all([wish(wanted(1), fulfil), wish(free, fulfil)]);
    assert.deepEqual(done, [free]);
    granted.add(SITE);
    assert.deepEqual(await allowedWishes(), [wanted(1)]);
  });
});
