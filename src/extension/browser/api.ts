/// <reference types="chrome" />
import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface, with promises: Chrome's since long before the oldest that Unspin runs in, Firefox's
 * under this name too since Manifest V3. Not `browser`: in Chrome that may be an element of the page, by its id.
 */
declare const chrome: Browser & {
  readonly offscreen?: typeof globalThis.chrome.offscreen;
  readonly runtime: { readonly onMessage: typeof globalThis.chrome.runtime.onMessage };
};

/**
 * The one door to the browser: exactly the interfaces that Unspin uses. A script in a page has `runtime` and few
 * others; the rest are undefined there.
 */
export const {
  action,
  alarms,
  commands,
  contextMenus,
  i18n,
  permissions,
  runtime,
  scripting,
  search,
  storage,
  tabs,
  windows,
} = chrome;

/** Chrome's way to a DOM behind a worker. `null` in Firefox, whose event page has one. */
export const offscreen = chrome.offscreen ?? null;

/** An extension file's full address. */
export const addressOf = (path: string): string => runtime.getURL(path);

/** Opens the options page. */
export const openOptions = (): Promise<void> => runtime.openOptionsPage();

/** The keys that the reader presses for a command; empty where there are none. */
export async function shortcutOf(command: string): Promise<string> {
  const all = await commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Whether this script still belongs to a running extension: one in a page outlives its extension's update. */
export const isConnected = (): boolean => chrome.runtime?.id !== undefined;
