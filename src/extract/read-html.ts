import { readDocument } from './read-document.ts';
import type { Reading } from './reading.ts';

/** linkedom needs 17 s for 200,000 elements and 40 s for 100,000 nested ones: bounds stand before parsing. */
const MAX_LENGTH = 24_000_000;
const MAX_TAGS = 250_000;
const MAX_OPEN = 20_000;

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|dt|dd|option)$/i;
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})/gi;

/** Why HTML is not even parsed, or null. One pass; closing tags bring the count of open elements down again. */
function refuse(html: string): string | null {
  if (html.length > MAX_LENGTH) return 'This page is too large for Unspin to read.';
  let tags = 0;
  let open = 0;
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (++tags > MAX_TAGS) return 'This page is too large for Unspin to read.';
    if (VOID.test(name)) continue;
    open = closing ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_OPEN) return 'This page is nested too deeply for Unspin to read.';
  }
  return null;
}

/**
 * Reads the article out of HTML that did not come from the page in view.
 * @param parse makes a document of HTML: `DOMParser` in a browser, linkedom in Node
 * @param url the page's address
 */
export function readHtml(html: string, parse: (html: string) => Document, url?: string): Reading {
  const why = refuse(html);
  if (why) return { kind: 'unreadable', why };
  let document: Document;
  try {
    document = parse(html);
  } catch {
    return { kind: 'unreadable', why: 'This page could not be parsed as HTML.' };
  }
  return readDocument(document, url ? { url } : {});
}
