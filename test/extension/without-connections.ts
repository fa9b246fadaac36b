/** A link by which a page has the browser connect to another host before anything is fetched there. */
const HINT = /<link\b[^<>]*\brel\s*=\s*["']?\s*(?:preconnect|dns-prefetch)\b[^<>]*>/gi;

/** Where a frame's address begins: Chromium connects to its host before the page's policy forbids the frame. */
const FRAME = /(<i?frame\b[^<>]*\s)src(?=\s*=)/gi;

/**
 * A saved page that makes the browser connect nowhere. No policy of a test's server stops those connections, and whoever
 * listens to all journeys could not tell them from one of the extension's to the same host: nothing need be forgiven
 * where none is made.
 */
export const withoutConnections = (html: string): string =>
  html.replace(HINT, '').replace(FRAME, '$1data-src');
