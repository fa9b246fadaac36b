import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../setup/browsers.ts';
import { StepError } from '../../setup/step.ts';
import type { Driver, Launch } from './driver.ts';
import { openChromeWindow } from './firefox-chrome.ts';
import { firefoxOwn } from './firefox-own.ts';
import { firefoxProxyPreferences } from './proxy.ts';

const PROTOCOL_TIMEOUT = 90_000;

// A toolbar button's popup is a panel. One that was closed with its extension may still stand in the window.
const POPUP = `([...document.querySelectorAll('browser.webextension-popup-browser')]
  .find(one => one.closest('panel') && one.closest('panel').state !== 'closed'))`;

const PIN = `
  const [id] = args;
  CustomizableUI.addWidgetToArea(id + '-browser-action', CustomizableUI.AREA_NAVBAR);`;

const CLOSE = `
  const panel = ${POPUP}?.closest('panel');
  if (!panel) return;
  const gone = new Promise(resolve => panel.addEventListener('popuphidden', resolve, { once: true }));
  panel.hidePopup();
  await gone;`;

const CLICK = `
  const [id] = args;
  const button = document.getElementById(id + '-BAP');
  const shown = new Promise(resolve => document.addEventListener('popupshown', function look() {
    if (!${POPUP}) return;
    document.removeEventListener('popupshown', look);
    resolve();
  }));
  const { x, y, width, height } = button.getBoundingClientRect();
  const clickedAt = performance.timeOrigin + performance.now();
  for (const type of ['mousedown', 'mouseup'])
    window.synthesizeMouseEvent
      ? window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 })
      : window.windowUtils.sendMouseEvent(type, x + width / 2, y + height / 2, 0, 1, 0);
  await shown;
  const browser = ${POPUP};
  while (browser.currentURI?.spec === 'about:blank' || browser.webProgress?.isLoadingDocument)
    await new Promise(resolve => window.requestAnimationFrame(resolve));
  return clickedAt;`;

// Answers the number of the tab's panel, by which it is found again.
const OPEN_OWN = `
  const [id, path] = args;
  const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(id);
  const url = 'moz-extension://' + mozExtensionHostname + '/' + path;
  const tab = gBrowser.addTab(url, { triggeringPrincipal: extension.principal });
  gBrowser.selectedTab = tab;
  const browser = tab.linkedBrowser;
  while (browser.currentURI?.spec !== url || browser.webProgress?.isLoadingDocument)
    await new Promise(resolve => window.requestAnimationFrame(resolve));
  return tab.linkedPanel;`;

const CLOSE_OWN = `
  const [panel] = args;
  gBrowser.removeTab(gBrowser.tabs.find(tab => tab.linkedPanel === panel));`;

// Its own words stay English without a language pack; extensions are told the language all the same.
const SPEAK = `
  const [language] = args;
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];`;

const UNINSTALL = `
  const [id] = args;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).uninstall();`;

const CHOOSE_IN_MENU = `
  const [item] = args;
  const menu = document.getElementById('contentAreaContextMenu');
  const shown = new Promise(resolve => menu.addEventListener('popupshown', resolve, { once: true }));
  const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ['mousedown', 'contextmenu', 'mouseup'])
    window.synthesizeMouseEvent
      ? window.synthesizeMouseEvent(type, x + 300, y + 40, { button: 2, clickCount: 1 })
      : window.windowUtils.sendMouseEvent(type, x + 300, y + 40, 2, 1, 0);
  await shown;
  menu.querySelector('[id$="-menuitem-_' + item + '"]').doCommand();
  menu.hidePopup();`;

const STOP_BACKGROUND = `
  const [id] = args;
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

// The whole window with the tab in front, and the popup where it is open.
const WINDOW_PICTURE = `
  const parts = [window.browsingContext, ${POPUP}?.browsingContext];
  const images = await Promise.all(parts.filter(Boolean).map(part =>
    part.currentWindowGlobal.drawSnapshot(null, 1, 'white')));
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = images.reduce((sum, image) => sum + image.width, 0);
  canvas.height = Math.max(...images.map(image => image.height));
  let left = 0;
  for (const image of images) {
    canvas.getContext('2d').drawImage(image, left, 0);
    left += image.width;
  }
  return canvas.toDataURL('image/png').split(',')[1];`;

const ALLOW_PRIVATE = `
  const [id] = args;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
  await (await AddonManager.getAddonByID(id)).reload();`;

export async function openFirefox({ extension, headless, language }: Launch): Promise<Driver> {
  const executablePath = findBrowser('Firefox');
  if (executablePath === null) throw new StepError('Firefox is not installed.');
  const userDataDir = await mkdtemp(path.join(os.tmpdir(), 'unspin-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir,
    args: ['--remote-allow-system-access'],
    protocolTimeout: PROTOCOL_TIMEOUT,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Optional permissions are granted after a real click, without the dialog that no protocol reaches.
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false, ...firefoxProxyPreferences },
  });
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  await browser.newPage();
  const chrome = await openChromeWindow(browser);
  const widgetOf = (id: string): string => id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const close = async () => {
    if (browser.connected) await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 10 });
  };
  // An extension reads its texts when it starts.
  const installIn = async (language: string | undefined): Promise<string> => {
    if (language) await chrome.run(SPEAK, language);
    const id = await browser.installExtension(extension);
    await chrome.run(PIN, widgetOf(id));
    return id;
  };
  const id = await installIn(language).catch(async (error: unknown) => {
    // Whoever opened it has nothing to close it by.
    await close();
    throw error;
  });
  const widget = widgetOf(id);

  const popup = firefoxOwn(chrome, POPUP, async () => {
    await chrome.run(CLOSE);
  });

  return {
    name: 'Firefox',
    browser,
    profile: userDataDir,
    closed,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openOwn(path) {
      const panel = await chrome.run(OPEN_OWN, id, path);
      return firefoxOwn(chrome, `document.getElementById('${panel}').querySelector('browser')`, async () => {
        await chrome.run(CLOSE_OWN, panel);
      });
    },
    async click(page) {
      await popup.close();
      await page.bringToFront();
      return { ...popup, clickedAt: Number(await chrome.run(CLICK, widget)) };
    },
    async chooseInMenu(page, item) {
      await page.bringToFront();
      await chrome.run(CHOOSE_IN_MENU, item);
    },
    // A preference answers every question; see above.
    async agreeTo() {},
    async allowPrivate() {
      await chrome.run(ALLOW_PRIVATE, id);
    },
    async stopBackground() {
      await chrome.run(STOP_BACKGROUND, id);
    },
    async speak(language) {
      await popup.close();
      await chrome.run(UNINSTALL, id);
      await installIn(language);
    },
    async pictures(path) {
      await writeFile(`${path}.png`, String(await chrome.run(WINDOW_PICTURE)), 'base64');
    },
    close,
  };
}
