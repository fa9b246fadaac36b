/**
 * Elements nested deeper than this are refused: Chromium's `cloneNode` overflows the stack near 40,000 (measured,
 * version 156), recursive steps long before; the deepest of 237 saved pages has 60.
 */
const MAX_DEPTH = 1_000;

/** A page of 10 MB with 200,000 nodes must pass; beyond this the reader would wait for seconds. */
const MAX_ELEMENTS = 400_000;

const TOO_DEEP = Array.from({ length: MAX_DEPTH }, () => '*').join('>');

/** Why a tree is too large to read, in one sentence, or null. The browser measures: its nodes are not even touched. */
export function tooLarge(document: Document, top: Element): string | null {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS)
    return 'This page is too large for Unspin to read.';
  // linkedom's selector engine is slow at this, and its elements' own properties are safe to ask.
  const isDeep = 'evaluate' in document ? top.querySelector(TOO_DEEP) !== null : depthOf(top) > MAX_DEPTH;
  return isDeep ? 'This page is nested too deeply for Unspin to read.' : null;
}

function depthOf(top: Element): number {
  let deepest = 0;
  let depth = 0;
  for (let at: Element | null = top; at; ) {
    deepest = Math.max(deepest, depth);
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth++;
      continue;
    }
    while (at && at !== top && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    at = at && at !== top ? at.nextElementSibling : null;
  }
  return deepest;
}
