import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Settings } from '../../src/extension/browser/settings.ts';
import { json } from '../services/faults.ts';
import { clickWith, comparedAt, DOC, openStage, type Stage, storyPage, use } from './look-up-stage.ts';
import { checked, comparedWith, press, reads, rowOf } from './reader.ts';
import { seedPage } from './seed-page.ts';
import { unlessShared } from './shared.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly permissions: { remove(which: object): Promise<boolean> };
};

const HERE = 'http://127.0.0.1/*';

const always = ({ settings }: Stage): Settings => ({
  ...settings,
  choices: { ...settings.choices, gdelt: 'always' },
});

describe(`a look-up in ${browserName}`, () => {
  const browser = withBrowser();
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  for (const [copy, other] of [
    ['spun', 'back-translated'],
    ['back-translated', 'spun'],
  ] as const) {
    test(`finds and compares the ${other} seed from the ${copy} one`, { skip: unlessShared }, async t => {
      await browser().agreeTo(HERE);
      stage.hold(other, await seedPage(other));
      const popup = await clickWith(browser(), stage.page(copy, await seedPage(copy)), stage.settings);
      const { offers } = await checked(popup);
      assert.deepEqual(stage.asked(), [], 'nothing was asked before consent');
      const compared = comparedAt(popup);
      await press(popup, 'Ask this time');
      const report = await comparedWith(popup, 'gdelt');
      t.diagnostic(
        `first version compared ${(await compared) - stage.sentAt()} ms after its last byte was sent`,
      );
      assert.deepEqual(stage.asked(), offers.find(({ source }) => source === 'gdelt')?.sends.slice(0, 1));
      assert.equal(report.versions.find(({ source }) => source === 'gdelt')?.relation, 'copy');
    });
  }

  test('one service out of order is told, and takes nothing from what others answered', async () => {
    await browser().agreeTo(HERE);
    const named = stage.hold('agency', await storyPage('meridianpress'));
    const copy = await storyPage('harrowstandard');
    const linked = copy.replace('</head>', `<meta name="syndication-source" content="${named}"></head>`);
    stage.search.answer(DOC, json('Too many requests', 429, { 'retry-after': '120' }));
    const popup = await clickWith(browser(), stage.page('linked', linked), stage.settings);
    await press(popup, 'Ask this time');
    await rowOf(popup, 'gdelt', 'failed');
    await use(popup, always(stage));
    const row = await rowOf(popup, 'gdelt', 'failed');
    assert.ok(Date.parse(('retryAt' in row && row.retryAt) || '') > Date.now(), 'when it can be asked again');
    await reads(popup, 'could not ask');
    await reads(popup, 'It can be asked again after');
    const report = await comparedWith(popup, 'page');
    assert.equal(report.versions.find(({ source }) => source === 'page')?.relation, 'copy');
  });

  test('a permission that was taken back in the browser is noticed at the next click', async () => {
    await browser().agreeTo(HERE);
    stage.search.answer(DOC, json({ articles: [] }));
    const address = stage.page('copy', await storyPage('harrowstandard'));
    const popup = await clickWith(browser(), address, stage.settings);
    await press(popup, 'Ask this time');
    await rowOf(popup, 'gdelt', 'none');
    await use(popup, always(stage));
    await rowOf(popup, 'gdelt', 'none');
    const questions = stage.asked().length;
    assert.equal(await popup.run(site => chrome.permissions.remove({ origins: [site] }), HERE), true);
    const again = await browser().click(await browser().open(address));
    await rowOf(again, 'gdelt', 'not-asked');
    await reads(again, 'the browser no longer lets Unspin reach it');
    assert.equal(stage.asked().length, questions, 'nothing was asked without permission');
  });

  test('a background that dies in the middle begins anew, with what was allowed this time', async () => {
    await browser().agreeTo(HERE);
    const address = stage.page('copy', await storyPage('harrowstandard'));
    const arrived = stage.fallSilent();
    const popup = await clickWith(browser(), address, stage.settings);
    await press(popup, 'Ask this time');
    await arrived;
    // Before: whoever begins anew may ask at once.
    stage.hold('agency', await storyPage('meridianpress'));
    await browser().stopBackground();
    const report = await comparedWith(popup, 'gdelt');
    assert.equal(report.versions.find(({ source }) => source === 'gdelt')?.relation, 'copy');
    await checked(popup);
  });

  test('the words for the browser’s own search stand in the popup before it is opened', async () => {
    const popup = await clickWith(
      browser(),
      stage.page('copy', await storyPage('harrowstandard')),
      stage.settings,
    );
    const { webSearch } = await checked(popup);
    assert.match(webSearch, /\S+ \S+/);
    await reads(popup, webSearch);
    const off = await clickWith(browser(), stage.page('copy', await storyPage('harrowstandard')), {
      ...stage.settings,
      network: false,
    });
    assert.equal((await checked(off)).webSearch, '');
  });
});
