import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../extension/driver/driver.ts';
import { openChromeWindow } from '../../extension/driver/firefox-chrome.ts';

const ADDON = `
  const [id, turnedOn] = args;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (turnedOn ? addon.enable() : addon.disable());
  while (Boolean(WebExtensionPolicy.getByID(id)) !== turnedOn)
    await new Promise(resolve => window.setTimeout(resolve, 10));`;

/** Chromium's own page of extensions, which may do with them what a reader may. */
async function inExtensionsPage<T>({ browser }: Driver, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Waits for what the browser tells of an extension while something is done to it. */
const until = (event: string, id: string, done: string): string => `(async () => {
  const { developerPrivate, management } = chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  const told = new Promise(resolve => developerPrivate.onItemStateChanged.addListener(
    ({ event_type, item_id }) => event_type === '${event}' && item_id === '${id}' && resolve()));
  await ${done};
  await told;
})()`;

/** Writes the next version's number into the folder that the extension was installed from, and has the browser take it. */
export async function update(driver: Driver, folder: string, id: string, version: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  if (driver.name === 'Firefox') await driver.browser.installExtension(folder);
  else
    await inExtensionsPage(driver, page =>
      page.evaluate(until('LOADED', id, `developerPrivate.reload('${id}', { failQuietly: true })`)),
    );
}

/** Turns the extension off, and on again, as the reader may among the browser's extensions. */
export async function turnOffAndOn(driver: Driver, id: string): Promise<void> {
  if (driver.name === 'Firefox') {
    const chrome = await openChromeWindow(driver.browser);
    await chrome.run(ADDON, id, false);
    await chrome.run(ADDON, id, true);
    return;
  }
  await inExtensionsPage(driver, async page => {
    await page.evaluate(until('UNLOADED', id, `management.setEnabled('${id}', false)`));
    await page.evaluate(until('LOADED', id, `management.setEnabled('${id}', true)`));
  });
}
