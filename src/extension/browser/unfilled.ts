/// <reference types="chrome" />

/**
 * What small scripts are built with in place of webextension-polyfill, which is an eighth of what the one in a page may
 * weigh: of the browser they use messages and tabs alone, with promises both ways round since long before the oldest
 * browsers that Unspin runs in.
 */
export default globalThis.chrome;
