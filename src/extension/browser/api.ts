/// <reference types="chrome" />
import browser from 'webextension-polyfill';

/** The browser's extension interface, promise-shaped in both browsers. Nothing else in the program names it. */
export { browser };

/**
 * Chrome's way to a DOM behind a worker. `null` in Firefox, whose event page has one.
 * webextension-polyfill does not know it, and Chrome's own is promise-shaped already.
 */
export const offscreen: typeof globalThis.chrome.offscreen | null =
  'chrome' in globalThis && 'offscreen' in globalThis.chrome ? globalThis.chrome.offscreen : null;

/** An extension file's full address. */
export const addressOf = (path: string): string => browser.runtime.getURL(path);
