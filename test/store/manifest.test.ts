import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Driver } from '../extension/driver/driver.ts';
import { openBrowser } from '../extension/driver/open.ts';

interface Info {
  readonly name: string;
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly { readonly message: string }[];
}

let driver: Driver | null = null;
after(() => driver?.close());

test('chrome://extensions has nothing to complain of', async () => {
  driver = await openBrowser('Chromium', { headless: true });
  const page = await driver.browser.newPage();
  await page.goto('chrome://extensions/');
  const all = (await page.evaluate('chrome.developerPrivate.getExtensionsInfo({})')) as readonly Info[];
  const unspin = all.find(({ name }) => name === 'Unspin');
  assert.ok(unspin, 'Chromium lists Unspin');
  assert.deepEqual(unspin.manifestErrors, []);
  assert.deepEqual(unspin.runtimeErrors, []);
});
