import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startFaultServer } from '../services/fault-server.ts';
import { html } from '../services/faults.ts';
import { storyPage } from './look-up-stage.ts';
import { checked, comparedWith, kept, press, reads } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };

describe(`what was read before in ${browserName}`, () => {
  const browser = withBrowser();

  test('is kept when the reader wants that, and a page that has changed is compared with it', async () => {
    const site = await startFaultServer();
    const before = await storyPage('meridianpress');
    site.answer('/story', html(before));
    const first = await browser().click(await browser().open(`${site.origin}/story`));
    assert.equal((await checked(first)).kept, false, 'nothing is kept unless the reader says so');
    await first.run(() =>
      chrome.storage.local.set({ settings: { keeping: { checked: true, days: 90, megabytes: 200 } } }),
    );
    await first.close();

    const second = await browser().click(await browser().open(`${site.origin}/story?utm_source=mail`));
    await kept(second);
    await second.close();

    site.answer('/story', html(before.replaceAll('400 people', '900 people')));
    const third = await browser().click(await browser().open(`${site.origin}/story`));
    const { versions, findings } = await comparedWith(third, 'library');
    const number = findings.find(({ kind }) => kind === 'number');
    assert.equal(versions[0]?.source, 'library');
    assert.match(number?.was ?? '', /400/);
    await third.close();
    await site.close();
  });

  test('is no longer called kept once the reader has deleted it', async t => {
    const site = await startFaultServer();
    t.after(() => site.close());
    site.answer('/story', html(await storyPage('harrowstandard')));
    const page = await browser().open(`${site.origin}/story`);
    const popup = await browser().click(page);
    await kept(popup);
    await reads(popup, 'Kept in your library');
    await popup.close();
    const options = await browser().openOwn('options/options.html');
    await press(options, 'Delete all articles');
    await press(options, 'Delete all articles');
    await reads(options, 'Your library is empty.');
    await options.close();
    await page.bringToFront();
    const again = await browser().click(page);
    await reads(again, 'Keep this article');
    await again.close();
  });
});
