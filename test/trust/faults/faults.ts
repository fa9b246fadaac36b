import type { Fault } from './stage.ts';

declare const chrome: {
  readonly tabs: {
    get(id: number): Promise<{ readonly url: string }>;
    reload(id: number): Promise<void>;
    update(id: number, what: { url: string }): Promise<unknown>;
  };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};

/** One that sleeps already, or is just going, cannot be stopped. */
const asleep = () => undefined;

/** Faults that strike a check in both browsers. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'the background is stopped',
    after: 'checked',
    strike: ({ driver }) => driver.stopBackground().catch(asleep),
  },
  {
    name: 'the background is stopped twice',
    after: 'checked',
    async strike({ driver }) {
      await driver.stopBackground().catch(asleep);
      await driver.stopBackground().catch(asleep);
    },
  },
  {
    name: 'the tab is closed',
    after: 'gone',
    strike: async ({ desk }, tabId) => desk.closeTab(tabId),
  },
  {
    name: 'the popup is closed',
    after: 'checked',
    async strike({ driver }, tabId) {
      const popup = await driver.openOwn(`popup/popup.html?tab=${tabId}`);
      await popup.close();
    },
  },
  {
    name: 'the page is loaded anew',
    after: 'checked',
    strike: ({ desk }, tabId) => desk.page.run(id => chrome.tabs.reload(id), tabId),
  },
  {
    name: 'the tab goes elsewhere',
    after: 'elsewhere',
    async strike({ desk, site }, tabId) {
      await desk.page.run(
        async (id, url) => void (await chrome.tabs.update(id, { url })),
        tabId,
        `${site.origin}/elsewhere`,
      );
    },
  },
  {
    name: 'the reader stops it',
    after: 'checked',
    async strike({ desk }, tabId) {
      await desk.ask('cancel', { tabId });
    },
  },
  {
    name: 'the reader clears it',
    after: 'checked',
    async strike({ desk }, tabId) {
      await desk.ask('clear', { tabId });
    },
  },
  {
    name: 'the reader clicks again and again',
    after: 'checked',
    async strike({ desk }, tabId) {
      const asked = Array.from({ length: 5 }, (_, i) => desk.ask('check', { tabId, again: i % 2 === 0 }));
      await Promise.allSettled(asked);
    },
  },
  {
    name: 'the reader keeps and clears at once',
    after: 'checked',
    async strike({ desk }, tabId) {
      await Promise.allSettled([desk.ask('keep', { tabId }), desk.ask('clear', { tabId })]);
    },
  },
  {
    name: 'settings are damaged',
    after: 'checked',
    strike: ({ desk }) =>
      desk.page.run(() =>
        chrome.storage.local.set({
          settings: { network: 'yes', autoSites: 7 },
          feeds: 'none',
          dismissals: [{}],
        }),
      ),
  },
];

/** A crash of the page's process: Chromium's own address for it. */
export const CRASH: Fault = {
  name: 'the page crashes',
  after: 'checked',
  async strike({ desk, driver }, tabId) {
    const { url } = await desk.page.run(id => chrome.tabs.get(id), tabId);
    const target = driver.browser.targets().find(one => one.url() === url);
    if (!target) throw new Error(`There is no page ${url} to crash.`);
    const session = await target.createCDPSession();
    await session.send('Inspector.enable');
    const crashed = new Promise(resolve => session.once('Inspector.targetCrashed', resolve));
    // The answer never comes: who would give it has crashed.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await desk.page.run(id => chrome.tabs.reload(id), tabId);
  },
};
