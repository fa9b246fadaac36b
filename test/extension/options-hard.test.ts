import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { when } from './own-page-says.ts';
import { browserName, withBrowser } from './with-browser.ts';

interface Area {
  get(
    key: string,
  ): Promise<{ readonly settings?: { readonly keys?: object; readonly cluster?: object | null } }>;
  set(values: object): Promise<void>;
}

declare const chrome: { readonly storage: { readonly local: Area } };
declare const window: Record<
  'browser' | 'chrome',
  { readonly storage: { readonly local: Area } } | undefined
>;

describe(`the options in hard places in ${browserName}`, () => {
  const browser = withBrowser();

  test('a switch that could not be stored shows what holds, and why', async () => {
    const page = await browser().openOwn('options/options.html');
    await when(page, () => document.querySelector('.choice input') !== null);
    await page.run(() => {
      for (const api of ['browser', 'chrome'] as const)
        if (window[api])
          window[api].storage.local.set = () => Promise.reject(new Error('QuotaExceededError: no space'));
      document.querySelector<HTMLElement>('.choice input')?.click();
    });
    // Firefox runs this in another world, whose errors are none of the page's: there the browser's own words are told.
    await when(page, () =>
      /no more room|no space/.test(document.querySelector('.trouble')?.textContent ?? ''),
    );
    assert.equal(
      await page.run(() => document.querySelector<HTMLInputElement>('.choice input')?.checked),
      true,
      'looking elsewhere is still allowed, and the page says so',
    );
    await page.close();
  });

  test('a key typed before a cluster is saved is stored with it', async () => {
    const page = await browser().openOwn('options/options.html');
    await when(page, () => document.querySelector('input[name="address"]') !== null);
    await page.run(async () => {
      const key = document.querySelector<HTMLInputElement>('.setting input[type="password"]');
      const address = document.querySelector<HTMLInputElement>('input[name="address"]');
      if (!key || !address?.form) throw new Error('There are no such fields.');
      key.value = 'a-key';
      key.dispatchEvent(new Event('change', { bubbles: true }));
      // The browser has been asked for the settings by then, and has not answered.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      address.value = 'https://cluster.example';
      address.form.requestSubmit();
    });
    await when(page, async () => Boolean((await chrome.storage.local.get('settings')).settings?.cluster));
    const stored = await page.run(async () => {
      for (let frame = 0; frame < 20; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
      return (await chrome.storage.local.get('settings')).settings;
    });
    await page.close();
    assert.deepEqual(stored?.keys, { guardian: 'a-key', brave: '' });
    assert.ok(stored?.cluster);
  });
});
