/** A link by which a page has the browser connect to another host before anything is fetched there. */
const HINT = /<link\b[^<>]*\brel\s*=\s*["']?\s*(?:preconnect|dns-prefetch)\b[^<>]*>/gi;

/**
 * A saved page without its hints. No policy of a test's server stops those connections, and whoever listens to all
 * journeys could not tell them from one of the extension's to the same host: nothing need be forgiven where none is made.
 */
export const withoutHints = (html: string): string => html.replace(HINT, '');
