/**
 * Elements nested deeper than this are refused: what is asked of each element's surroundings takes time by the
 * product of depth and number. The deepest of 237 saved pages has 60; Chromium's parser never nests deeper than 512,
 * so that pages without end in depth arrive as that.
 */
const MAX_DEPTH = 256;

/** A page of 10 MB with 200,000 nodes must pass; beyond this the reader would wait for seconds. */
const MAX_ELEMENTS = 250_000;

/** Eight times the longest article that is checked: comments and lists around it. UTF-16 code units. */
const MAX_WRITTEN = 4_000_000;

const TOO_DEEP = Array.from({ length: MAX_DEPTH }, () => '*').join('>');

const TOO_LARGE = 'This page is too large for Unspin to read.';

/**
 * Why a page is too large to read, in one sentence, or null. Asked before anything else: the browser measures, its
 * nodes are not even touched.
 */
export function tooLarge(document: Document, top: Element): string | null {
  const { length } = document.getElementsByTagName('*');
  if (length > MAX_ELEMENTS) return TOO_LARGE;
  if (length <= MAX_DEPTH) return null;
  // linkedom's selector engine is slow at this, and its elements' own properties are safe to ask.
  const isDeep = 'evaluate' in document ? top.querySelector(TOO_DEEP) !== null : depthOf(top) > MAX_DEPTH;
  return isDeep ? 'This page is nested too deeply for Unspin to read.' : null;
}

/** Why a page says too much to be read, or null. @param written UTF-16 code units, code left out */
export const tooLong = (written: number): string | null => (written > MAX_WRITTEN ? TOO_LARGE : null);

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
