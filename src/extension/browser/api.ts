/// <reference types="chrome" />
import browser from 'webextension-polyfill';

/**
 * The one door to the browser, promise-shaped in both browsers: exactly the interfaces that Unspin uses. A script
 * in a page has `runtime` alone; the others are undefined there.
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

/**
 * Chrome's way to a DOM behind a worker. `null` in Firefox, whose event page has one.
 * webextension-polyfill does not know it, and Chrome's own is promise-shaped already.
 */
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
