import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../../extension/driver/driver.ts';
import { openBrowser } from '../../extension/driver/open.ts';
import { type Desk, openDesk } from '../desk.ts';
import { type HostileSite, openHostileSite } from '../hostile-site.ts';
import { listen } from '../privacy/listen.ts';
import { filesWith } from '../privacy/on-disk.ts';
import { ORIGINAL, storyPage } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';

declare const chrome: {
  readonly runtime: { readonly id: string };
  readonly windows: { create(what: object): Promise<{ readonly tabs: readonly { readonly id: number }[] }> };
  readonly storage: Readonly<
    Record<'session' | 'local', { get(key: null): Promise<object>; set(values: object): Promise<void> }>
  >;
};

/** Words that stand nowhere else. */
const SEEN_IN_PRIVATE = 'quillonmere-private';
const KEPT_BY_READER = 'quillonmere-kept';
const KEY = 'quillonmere-secret-key';

const page = (site: HostileSite, words: string): string =>
  `${site.serve({ html: () => storyPage(words, {}) })}?${words}`;

async function journey(desk: Desk, tabId: number): Promise<void> {
  await desk.loaded(tabId);
  await desk.ask('check', { tabId, again: false });
  await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
  await desk.ask('next', { tabId });
}

/** Allowing private windows starts the extension anew: until it is there, its pages are refused. */
async function deskAnew(driver: Driver): Promise<Desk> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    try {
      return await openDesk(driver, ['http://127.0.0.1/*']);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(250);
    }
  }
}

/** A private window: what was checked there is nowhere on the disk when the browser has closed. */
async function inPrivate(driver: Driver, desk: Desk, site: HostileSite, tally: Tally): Promise<void> {
  const id = await desk.page.run(() => chrome.runtime.id);
  const settings = await driver.browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
  );
  await settings.close();
  const again = await deskAnew(driver);
  const tabId = await again.page.run(
    async url => {
      const { tabs } = await chrome.windows.create({ incognito: true, url });
      return tabs[0]?.id ?? -1;
    },
    page(site, SEEN_IN_PRIVATE),
  );
  await journey(again, tabId);
  const state = await again.state(tabId);
  if (!state?.report) note(tally, 'wrong', `nothing was checked in a private window: ${state?.why}`);
  const kept = await again.ask('keep', { tabId });
  tally.figures.push(`keeping from a private window: ${kept.ok ? 'allowed' : kept.why}`);
  const tab = await again.openTab(page(site, KEPT_BY_READER));
  await journey(again, tab);
  await again.ask('keep', { tabId: tab });
  tally.cases += 2;
}

/** A key that the reader gave, and a network that is switched off: neither key nor request gets out. */
async function withKey(driver: Driver, desk: Desk, site: HostileSite, tally: Tally): Promise<void> {
  const heard = await listen(driver.browser);
  const given = {
    network: true,
    keys: { guardian: KEY, brave: KEY },
    choices: { guardian: 'never', brave: 'never' },
  };
  await desk.page.run(settings => chrome.storage.local.set({ settings }), given);
  const tabId = await desk.openTab(page(site, 'with-key'));
  await journey(desk, tabId);
  for (const path of [`popup/popup.html?tab=${tabId}`, `report/report.html?tab=${tabId}`]) {
    const own = await driver.openOwn(path);
    const text = await own.run(() => document.documentElement.outerHTML);
    if (text.includes(KEY)) note(tally, 'leaked', `the key stands in ${path}`);
    await own.close();
  }
  const session = await desk.page.run(async () => JSON.stringify(await chrome.storage.session.get(null)));
  if (session.includes(KEY)) note(tally, 'leaked', 'the key stands in a tab’s state');
  for (const line of heard.said)
    if (line.includes(KEY)) note(tally, 'leaked', `said to the console: ${line}`);
  const outside = heard.requests.filter(url => !/^(?:chrome-extension|data|blob):/.test(url));
  for (const url of outside) note(tally, 'leaked', `asked without leave: ${url}`);
  tally.cases += 3 + heard.requests.length;
  tally.figures.push(
    `${heard.requests.length} requests of the extension's own processes, ${outside.length} of them outside`,
  );
}

/** Nothing of a private window on the disk, no key in sight, no request without leave. In Chromium. */
export const privacy: Part = {
  name: 'privacy',
  title: 'what leaves, and what stays behind',
  async run() {
    const tally = newTally();
    const site = await openHostileSite();
    const driver = await openBrowser('Chromium', { headless: true });
    try {
      const desk = await openDesk(driver, ['http://127.0.0.1/*']);
      await withKey(driver, desk, site, tally);
      await inPrivate(driver, desk, site, tally);
      await driver.browser.close();
      for (const file of filesWith(driver.profile, SEEN_IN_PRIVATE))
        note(tally, 'leaked', `private, in ${file}`);
      if (!filesWith(driver.profile, KEPT_BY_READER).length)
        note(
          tally,
          'wrong',
          'what the reader kept is not found on the disk: this test looks in the wrong place',
        );
      tally.cases += 2;
    } finally {
      await driver.close().catch(() => undefined);
      await site.close();
    }
    return tally;
  },
};
