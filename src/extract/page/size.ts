/**
 * Nodes nested deeper than this are refused: Chromium's `cloneNode` overflows the stack near 40,000
 * (measured, version 156) and Readability's recursive steps long before.
 */
const MAX_DEPTH = 3_000;

/** Elements and texts. A page of 10 MB with 200,000 nodes must pass; beyond this the reader would wait for seconds. */
const MAX_NODES = 600_000;

const SHOW_ELEMENT_AND_TEXT = 1 | 4;

/**
 * Why the tree is too large to read, in one sentence, or null. Steps through it with a TreeWalker: no call
 * recurses, and no property of an element is read that a page could have put a form control in the place of.
 */
export function tooLarge(document: Document): string | null {
  const walker = document.createTreeWalker(document.documentElement, SHOW_ELEMENT_AND_TEXT);
  // linkedom's walker knows no tree steps; what it is given was measured as HTML: see read-html.ts.
  if (!('firstChild' in walker)) return null;
  let depth = 0;
  let nodes = 0;
  for (;;) {
    if (++nodes > MAX_NODES) return 'This page is too large for Unspin to read.';
    if (walker.firstChild()) {
      if (++depth > MAX_DEPTH) return 'This page is nested too deeply for Unspin to read.';
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return null;
      depth--;
    }
  }
}
