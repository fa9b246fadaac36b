/**
 * Nodes nested deeper than this are refused: Chromium's `cloneNode` overflows the stack near 40,000
 * (measured, version 156) and Readability's recursive steps long before.
 */
const MAX_DEPTH = 3_000;

/** Elements and texts. A page of 10 MB with 200,000 nodes must pass; beyond this the reader would wait for seconds. */
const MAX_NODES = 600_000;

const SHOW_ELEMENT_AND_TEXT = 1 | 4;
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT_FRAGMENT = 11;

/** A shadow tree that the reader sees in its host's place. */
export interface OpenShadow {
  readonly host: Element;
  readonly root: DocumentFragment;
}

/** What a first look at a tree finds; `refusal` is one sentence for the reader. */
export type Survey =
  | { readonly texts: readonly Text[]; readonly shadows: readonly OpenShadow[]; readonly refusal: null }
  | { readonly refusal: string };

/**
 * Steps once through a tree with a TreeWalker: no call recurses, and nothing is asked of an element that a page
 * could have put a form control in the place of, but what is then tested for being what it should.
 */
export function survey(document: Document, top: Node): Survey {
  const walker = document.createTreeWalker(top, SHOW_ELEMENT_AND_TEXT);
  // linkedom's walker knows no tree steps; what it is given was measured as HTML: see read-html.ts.
  const climbs = typeof walker.firstChild === 'function';
  const texts: Text[] = [];
  const shadows: OpenShadow[] = [];
  let depth = 0;
  let nodes = 0;
  for (let node: Node | null = walker.currentNode; node; ) {
    if (++nodes > MAX_NODES) return { refusal: 'This page is too large for Unspin to read.' };
    if (node.nodeType === TEXT) texts.push(node as Text);
    else if (node.nodeType === ELEMENT) {
      const root = shadowOf(node as Element);
      if (root) shadows.push({ host: node as Element, root });
    }
    if (!climbs) {
      node = walker.nextNode();
      continue;
    }
    node = walker.firstChild();
    if (node) {
      if (++depth > MAX_DEPTH) return { refusal: 'This page is nested too deeply for Unspin to read.' };
      continue;
    }
    for (node = walker.nextSibling(); !node && walker.parentNode(); node = walker.nextSibling()) depth--;
  }
  return { texts, shadows, refusal: null };
}

/** An element's open shadow root, or the template of one in a document that was parsed and never shown. */
function shadowOf(element: Element): DocumentFragment | null {
  const root: unknown = element.shadowRoot;
  if (root instanceof Object && 'nodeType' in root && root.nodeType === DOCUMENT_FRAGMENT)
    return root as DocumentFragment;
  const child: unknown = element.firstElementChild;
  const template =
    child instanceof Object && 'nodeName' in child && child.nodeName === 'TEMPLATE' ? child : null;
  if (!template || (template as Element).getAttribute('shadowrootmode') !== 'open') return null;
  return (template as HTMLTemplateElement).content ?? null;
}
