import { writeFile } from 'node:fs/promises';
import type { ChromeWindow } from './firefox-chrome.ts';
import { callOf, grown, type Inside, MOST_FRAMES, type OwnTab } from './own-page.ts';

/**
 * The body of a script for Firefox's window that runs a script in the process of a page, with the browser's rights: it
 * sees `given`, what the window was handed first, and answers by `done(error, value)`, the value as JSON.
 * @param browser an expression for its <browser> in Firefox's window
 */
export const inFrame = (browser: string, script: string) => `
  const { messageManager } = ${browser};
  const answer = 'unspin-test-' + Math.random();
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(answer, function listener({ data }) {
      messageManager.removeMessageListener(answer, listener);
      if (data.error) reject(new Error(data.error)); else resolve(data.value && JSON.parse(data.value));
    });
    const script = function (answer, given) {
      const done = (error, value) => sendAsyncMessage(answer, { error: error && String(error), value });
      ${script}
    };
    const call = '(' + script + ')(' + JSON.stringify(answer) + ',' + JSON.stringify(args[0]) + ')';
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(call), false);
  });`;

// Own pages live in the extension's process: WebDriver does not see them, a frame script does.
const run = (browser: string) =>
  inFrame(
    browser,
    `
      // A script's click counts as the reader's.
      const input = content.windowUtils.setHandlingUserInput(true);
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      // tsx wraps named functions in calls of a function of its own.
      const named = 'const __name = named => named;';
      Cu.evalInSandbox('(async () => { ' + named + ' return JSON.stringify(await ' + given + '); })()', sandbox)
        .then(value => done(null, value), error => done(error)).finally(() => input.destruct());`,
  );

// What WebDriver does for a field it can see (remote/marionette/interaction.sys.mjs).
const giveFile = (browser: string) =>
  inFrame(
    browser,
    `
      Cu.importGlobalProperties(['File']);
      File.createFromFileName(given).then(file => {
        const field = content.document.querySelector('input[type="file"]');
        field.mozSetFileArray([file]);
        field.dispatchEvent(new content.Event('change', { bubbles: true }));
        done(null);
      }).catch(done);`,
  );

const picture = (browser: string) => `
  const [part] = args;
  const { currentWindowGlobal } = ${browser}.browsingContext;
  const image = await currentWindowGlobal.drawSnapshot(part && new DOMRect(0, 0, ...part), 1, 'white', part !== null);
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

const look = (browser: string) => `
  const [colours, forced, still, printed] = args;
  const { browsingContext } = ${browser};
  browsingContext.mediumOverride = printed ? 'print' : '';
  browsingContext.prefersColorSchemeOverride = colours;
  browsingContext.forcedColorsOverride = forced ? 'active' : 'none';
  Services.prefs.setIntPref('ui.prefersReducedMotion', still ? 1 : 0);`;

const key = (browser: string) => `
  const [names] = args;
  const CODES = { Tab: 9, Enter: 13, Shift: 16, Escape: 27, ' ': 32, PageDown: 34, End: 35, Home: 36, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };
  ${browser}.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const events = names.map(key => new KeyboardEvent('', { key, keyCode: CODES[key] ?? key.toUpperCase().charCodeAt(0) }));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);`;

// Keys go to the tab in front, and one behind it draws no frames to be waited for.
const toFront = (browser: string) => `
  const tab = gBrowser.getTabForBrowser(${browser});
  if (tab) gBrowser.selectedTab = tab;`;

const resize = (browser: string) => `${browser}.style.maxWidth = args[0] + 'px';`;

/**
 * One of the extension's own pages in Firefox.
 * @param browser an expression for its <browser> in Firefox's window
 */
export function firefoxOwn(chrome: ChromeWindow, browser: string, close: () => Promise<void>): OwnTab {
  const own: OwnTab = {
    async run<Args extends unknown[], T>(inside: Inside<Args, T>, ...args: Args) {
      return (await chrome.run(run(browser), callOf(inside, args))) as T;
    },
    async picture(file, height) {
      let part: readonly number[] | null = null;
      if (height !== undefined) {
        // What is out of sight need not have been laid out: the view grows for the picture.
        await chrome.run(`${browser}.style.minHeight = args[0] + 'px';`, height);
        await own.run(grown, height, MOST_FRAMES);
        const most = await own.run(() => [innerWidth, document.body.getBoundingClientRect().bottom]);
        part = [most[0] ?? 0, Math.min(height, Math.ceil(most[1] ?? 0))];
      }
      await writeFile(file, String(await chrome.run(picture(browser), part)), 'base64');
      await chrome.run(`${browser}.style.minHeight = '';`);
    },
    async look({ colours, forced = false, still = false, printed = false }) {
      await chrome.run(look(browser), colours, forced, still, printed);
      // The page lives in another process, which hears of it in a moment.
      await own.run(
        async wanted => {
          while (!matchMedia(wanted).matches) await new Promise(resolve => requestAnimationFrame(resolve));
        },
        `${printed ? 'print' : 'screen'} and (prefers-color-scheme: ${colours}) and (forced-colors: ${forced ? 'active' : 'none'}) and (prefers-reduced-motion: ${still ? 'reduce' : 'no-preference'})`,
      );
    },
    async key(name) {
      await chrome.run(toFront(browser));
      await own.run(async () => {
        if (document.hidden)
          await new Promise(resolve => addEventListener('visibilitychange', resolve, { once: true }));
      });
      // The page lives in another process, which takes the key when it comes to it.
      await own.run(() => {
        const { dataset } = document.documentElement;
        dataset.keys = 'down';
        const letGo = { once: true, capture: true };
        addEventListener('keyup', () => delete dataset.keys, letGo);
      });
      await chrome.run(key(browser), name.split('+'));
      await own.run(async most => {
        const { dataset } = document.documentElement;
        for (let frame = 0; frame < most && dataset.keys; frame++)
          await new Promise(resolve => requestAnimationFrame(resolve));
      }, MOST_FRAMES);
    },
    async giveFile(path) {
      await chrome.run(giveFile(browser), path);
    },
    async resize(width) {
      await chrome.run(resize(browser), width);
      await own.run(async wanted => {
        while (innerWidth !== wanted) await new Promise(resolve => requestAnimationFrame(resolve));
      }, width);
    },
    close,
  };
  return own;
}
