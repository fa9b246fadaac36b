import { setTimeout as pause } from 'node:timers/promises';
import type { BackgroundMethods } from '../../src/extension/browser/messages.ts';
import type { TabState } from '../../src/extension/browser/tab-state.ts';
import { MARK_NAMES } from '../../src/extension/content/marks/palette.ts';
import type { Driver } from '../extension/driver/driver.ts';
import type { OwnTab } from '../extension/driver/own-page.ts';

/*
 * One page of the extension from which hundreds of tabs are opened, checked and looked into, many at a time: a click
 * on the icon for each would take a minute for a hundred. Functions given to `page.run` are self-contained.
 */

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly permissions: { request(what: { origins: string[] }): Promise<boolean> };
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  readonly tabs: {
    create(what: { url: string; active: boolean }): Promise<{ id: number }>;
    get(id: number): Promise<{ status: string; url?: string }>;
    remove(id: number): Promise<void>;
    update(id: number, what: { url: string }): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(what: object): Promise<readonly { readonly result?: unknown }[]>;
  };
};

/** An object of a page as Firefox shows it to an extension, and behind that as the page sees it. */
type Xray<T> = T & { readonly wrappedJSObject?: T };
declare const exportFunction: <T>(own: T, view: Window) => T;

/** What the background answered, or that nobody did. */
export type Reply =
  | { readonly ok: true; readonly answer?: unknown }
  | { readonly ok: false; readonly why: string };

/** What a tab's page shows of ours, as the extension's own script sees it there. */
export interface Shown {
  /** What the marks read. */
  readonly marks: readonly string[];
  /** Elements and style sheets that clearing must take away. */
  readonly hosts: number;
  readonly html: string;
}

export interface Desk {
  readonly page: OwnTab;
  /** Opens an address in a tab of its own and waits for it to load, but not for ever; answers the tab's id. */
  openTab(url: string): Promise<number>;
  /** Waits for a tab to load, but not for ever. */
  loaded(tabId: number): Promise<void>;
  closeTab(tabId: number): Promise<void>;
  /** Asks the background as popup and report do. Rejects when nobody answers. */
  ask(method: keyof BackgroundMethods, asked?: object): Promise<Reply>;
  state(tabId: number): Promise<TabState | null>;
  /** The tab's state when its check has ended; null when it does not within so many milliseconds. */
  ended(tabId: number, patience: number): Promise<TabState | null>;
  /** Null where the page cannot be looked into. */
  look(tabId: number): Promise<Shown | null>;
}

/** Slow pages are checked while they load, as a reader would. Milliseconds. */
const LOADING = 10_000;
const POLL = 20;

export const hasEnded = ({ phase }: TabState): boolean =>
  ['done', 'stopped', 'unreadable', 'failed'].includes(phase);

/** @param sites match patterns that the browser lets the extension reach from now on */
export async function openDesk(driver: Driver, sites: readonly string[]): Promise<Desk> {
  for (const site of sites) await driver.agreeTo(site);
  const page = await driver.openOwn('options/options.html');
  const granted = await page.run(origins => chrome.permissions.request({ origins }), [...sites]);
  if (!granted) throw new Error('The browser did not grant the trust tests their sites.');

  // tsx wraps named functions in calls of a function of its own, which the page must know.
  await page.run(() => Reflect.set(globalThis, '__name', (named: unknown) => named));

  const state: Desk['state'] = tabId =>
    page.run(async key => {
      const stored = (await chrome.storage.session.get(key))[key];
      return (stored ?? null) as TabState | null;
    }, `tab:${tabId}`);

  const loaded: Desk['loaded'] = tabId =>
    page.run(
      async (id, patience, poll) => {
        const deadline = performance.now() + patience;
        while (performance.now() < deadline) {
          const { status, url: at } = await chrome.tabs.get(id);
          // Firefox tells no address of the blank page that stands there before.
          if (status === 'complete' && at && at !== 'about:blank') return;
          await new Promise(resolve => setTimeout(resolve, poll));
        }
      },
      tabId,
      LOADING,
      POLL,
    );

  return {
    page,
    state,
    async openTab(url) {
      const create = (address: string) => chrome.tabs.create({ url: address, active: false });
      const { id } = await page.run(create, url);
      await loaded(id);
      return id;
    },
    loaded,
    closeTab: async tabId => {
      await page.run(id => chrome.tabs.remove(id).catch(() => undefined), tabId);
    },
    ask: async (method, asked) =>
      (await page.run(message => chrome.runtime.sendMessage(message), {
        contract: 'background',
        method,
        asked,
      })) as Reply,
    async ended(tabId, patience) {
      const deadline = performance.now() + patience;
      for (;;) {
        const now = await state(tabId);
        if (now && hasEnded(now)) return now;
        if (performance.now() > deadline) return null;
        await pause(POLL);
      }
    },
    look: tabId =>
      page.run(
        async (id, names) => {
          const [first] = await chrome.scripting
            .executeScript({
              target: { tabId: id },
              args: [names],
              func: (wanted: string[]) => {
                const marks: string[] = [];
                for (const name of wanted) {
                  const highlight: Xray<Highlight> | undefined = CSS.highlights.get(name);
                  // No script of an extension can walk through a highlight in Firefox but as the page would.
                  if (highlight?.wrappedJSObject)
                    highlight.wrappedJSObject.forEach(
                      exportFunction(mark => void marks.push(String(mark)), window),
                    );
                  else highlight?.forEach(mark => void marks.push(String(mark)));
                }
                return {
                  marks,
                  hosts: document.querySelectorAll('html > [data-unspin]').length,
                  html: document.documentElement.outerHTML,
                };
              },
            })
            .catch(() => []);
          return (first?.result ?? null) as Shown | null;
        },
        tabId,
        [...MARK_NAMES],
      ),
  };
}
