/// <reference types="chrome" />
import browser from 'webextension-polyfill';

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
} = browser;

/** By Chrome's type: the polyfill's knows no listener that answers some messages, later, and leaves others alone. */
export const onMessage = browser.runtime.onMessage as unknown as typeof globalThis.chrome.runtime.onMessage;

/** Chrome's way to a DOM behind a worker, which the polyfill does not know. `null` in Firefox, whose event page has one. */
export const offscreen: typeof globalThis.chrome.offscreen | null =
  'chrome' in globalThis && 'offscreen' in globalThis.chrome ? globalThis.chrome.offscreen : null;

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
export const isConnected = (): boolean => browser.runtime?.id !== undefined;
