/// <reference types="chrome" />

/**
 * What scripts in pages are built with in place of webextension-polyfill, which is an eighth of what they may weigh:
 * of the browser they use messages alone, with promises both ways round since long before the oldest browsers that
 * Unspin runs in.
 */
export default globalThis.chrome;
