import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../setup/browsers.ts';
import { StepError } from '../../setup/step.ts';
import { callOf, type Driver, type Inside, type Launch, type Popup } from './driver.ts';
import { openChromeWindow } from './firefox-chrome.ts';

const PROTOCOL_TIMEOUT = 90_000;

// A toolbar button's popup is a panel; its <browser> lives in another process, which only a frame script reaches.
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

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
  const shown = new Promise(resolve => document.addEventListener('popupshown', resolve, { once: true }));
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup'])
    window.synthesizeMouseEvent
      ? window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 })
      : window.windowUtils.sendMouseEvent(type, x + width / 2, y + height / 2, 0, 1, 0);
  await shown;
  const browser = ${POPUP};
  while (browser.currentURI?.spec === 'about:blank' || browser.webProgress?.isLoadingDocument)
    await new Promise(resolve => window.requestAnimationFrame(resolve));`;

const RUN = `
  const [code] = args;
  const { messageManager } = ${POPUP};
  const answer = 'unspin-test-' + Math.random();
  const script = function (answer, code) {
    // A script's click counts as the reader's.
    const input = content.windowUtils.setHandlingUserInput(true);
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    Cu.evalInSandbox('(async () => JSON.stringify(await ' + code + '))()', sandbox).then(
      value => sendAsyncMessage(answer, { value }),
      error => sendAsyncMessage(answer, { error: String(error) })).finally(() => input.destruct());
  };
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(answer, function listener({ data }) {
      messageManager.removeMessageListener(answer, listener);
      if (data.error) reject(new Error(data.error)); else resolve(data.value && JSON.parse(data.value));
    });
    const call = '(' + script + ')(' + JSON.stringify(answer) + ',' + JSON.stringify(code) + ')';
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(call), false);
  });`;

const PICTURE = `
  const { currentWindowGlobal } = ${POPUP}.browsingContext;
  const image = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

const STOP_BACKGROUND = `
  const [id] = args;
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

export async function openFirefox({ extension, headless }: Launch): Promise<Driver> {
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
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const id = await browser.installExtension(extension);
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  await browser.newPage();
  const chrome = await openChromeWindow(browser);
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await chrome.run(PIN, widget);

  const popup: Popup = {
    async run<Args extends unknown[], T>(inside: Inside<Args, T>, ...args: Args) {
      return (await chrome.run(RUN, callOf(inside, args))) as T;
    },
    async picture(file) {
      await writeFile(file, String(await chrome.run(PICTURE)), 'base64');
    },
    close: async () => {
      await chrome.run(CLOSE);
    },
  };

  return {
    name: 'Firefox',
    closed,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async click(page) {
      await popup.close();
      await page.bringToFront();
      await chrome.run(CLICK, widget);
      return popup;
    },
    // A preference answers every question; see above.
    async agreeTo() {},
    async stopBackground() {
      await chrome.run(STOP_BACKGROUND, id);
    },
    async close() {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
