import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../setup/browsers.ts';
import { StepError } from '../../setup/step.ts';
import { chromiumOwn } from './chromium-own.ts';
import { chromiumFlags, pin } from './chromium-profile.ts';
import type { Driver, Launch } from './driver.ts';
import { stopWorker } from './stop-worker.ts';

const POPUP_TIMEOUT = 30_000;

const isPopup = (url: string) => /^chrome-extension:.*\/popup\.html/.test(url);

export async function openChromium({
  extension,
  headless,
  language,
  pinned = true,
}: Launch): Promise<Driver> {
  const executablePath = findBrowser('Chromium');
  if (executablePath === null) throw new StepError('Chromium is not installed.');
  const userDataDir = await mkdtemp(path.join(os.tmpdir(), 'unspin-chromium-'));
  if (pinned) await pin(extension, userDataDir);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    args: language ? [...chromiumFlags, `--lang=${language}`] : [...chromiumFlags],
    // Where Linux is concerned Chromium takes its language from here.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const close = async () => {
    if (browser.connected) await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 10 });
  };
  const install = async () => {
    const id = await browser.installExtension(extension);
    const action = (await browser.extensions()).get(id);
    if (!action) throw new StepError('Chromium did not take the extension.');
    return { id, action };
  };
  const { id, action } = await install().catch(async (error: unknown) => {
    // Whoever opened it has nothing to close it by.
    await close();
    throw error;
  });

  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };

  return {
    name: 'Chromium',
    browser,
    profile: userDataDir,
    closed,
    open,
    openOwn: async path => chromiumOwn(await open(`chrome-extension://${id}/${path}`)),
    async click(page) {
      const before = browser.targets().filter(target => isPopup(target.url()));
      // One that closes by itself at this moment, because another tab came to the front, takes its session along.
      for (const target of before)
        await target
          .asPage()
          .then(popup => popup.close())
          .catch(() => undefined);
      await page.bringToFront();
      const appears = browser.waitForTarget(target => isPopup(target.url()) && !before.includes(target), {
        timeout: POPUP_TIMEOUT,
      });
      const clickedAt = performance.timeOrigin + performance.now();
      await page.triggerExtensionAction(action);
      const popup = await (await appears).asPage();
      // A target has its address before it has the document.
      await popup.waitForFunction(() => location.protocol === 'chrome-extension:');
      return { ...chromiumOwn(popup), clickedAt };
    },
    async chooseInMenu(page, item) {
      const selected = await page.evaluate(() => String(getSelection()));
      await page.bringToFront();
      const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
      const worker = await (await browser.waitForTarget(isOurs)).worker();
      await worker?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: '${item}', selectionText: ${JSON.stringify(selected)}, editable: false }, tab))`);
    },
    async agreeTo(sites) {
      // By itself this grants nothing; the next question from a click is answered yes without a dialog.
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${sites}')`);
      await page.close();
    },
    async allowPrivate() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(`(async () => {
        const { developerPrivate } = chrome;
        // Without it an unpacked extension that is started anew stays disabled.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        const anew = new Promise(resolve => developerPrivate.onItemStateChanged.addListener(
          ({ event_type, item_id }) => event_type === 'LOADED' && item_id === '${id}' && resolve()));
        await developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
        await anew;
      })()`);
      await page.close();
    },
    stopBackground: () => stopWorker(browser, id),
    async pictures(path) {
      const shown = browser.targets().filter(target => target.type() === 'page' || isPopup(target.url()));
      await Promise.allSettled(
        shown.map(async (target, i) => (await target.asPage()).screenshot({ path: `${path}-${i}.png` })),
      );
    },
    close,
  };
}
