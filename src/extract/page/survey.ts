/**
 * Nodes nested deeper than this are refused: Chromium's `cloneNode` overflows the stack near 40,000
 * (measured, version 156) and Readability's recursive steps long before.
 */
const MAX_DEPTH = 3_000;

/** Elements and texts. A page of 10 MB with 200,000 nodes must pass; beyond this the reader would wait for seconds. */
const MAX_NODES = 600_000;

const SHOW_ELEMENT_AND_TEXT = 1 | 4;
const NONE: ReadonlySet<Node> = new Set();
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
  | {
      readonly texts: readonly Text[];
      readonly shadows: readonly OpenShadow[];
      /** Whether parts were left out as asked: linkedom's walker cannot. */
      readonly skips: boolean;
      readonly refusal: null;
    }
  | { readonly refusal: string };

/**
 * Steps once through a tree with a TreeWalker: no call recurses, and nothing is asked of an element that a page
 * could have put a form control in the place of, but what is then tested for being what it should.
 * @param skipped parts that are not looked into
 */
export function survey(document: Document, top: Node, skipped: ReadonlySet<Node> = NONE): Survey {
  const walker = document.createTreeWalker(top, SHOW_ELEMENT_AND_TEXT);
  // linkedom's walker knows no tree steps; what it is given was measured as HTML: see read-html.ts.
  const climbs = typeof walker.firstChild === 'function';
  // In a document that was parsed and never shown, shadow trees are still templates.
  const rootOf = document.querySelector('template[shadowrootmode="open"]') ? declaredRoot : openRoot;
  const texts: Text[] = [];
  const shadows: OpenShadow[] = [];
  let depth = 0;
  let nodes = 0;
  for (let node: Node | null = walker.currentNode; node; ) {
    if (++nodes > MAX_NODES) return { refusal: 'This page is too large for Unspin to read.' };
    if (node.nodeType === TEXT) texts.push(node as Text);
    else if (node.nodeType === ELEMENT) {
      const root = rootOf(node as Element);
      if (root) shadows.push({ host: node as Element, root });
    }
    if (!climbs) {
      node = walker.nextNode();
      continue;
    }
    node = skipped.has(node) ? null : walker.firstChild();
    if (node) {
      if (++depth > MAX_DEPTH) return { refusal: 'This page is nested too deeply for Unspin to read.' };
      continue;
    }
    for (node = walker.nextSibling(); !node && walker.parentNode(); node = walker.nextSibling()) depth--;
  }
  return { texts, shadows, skips: climbs, refusal: null };
}

/** A form's control named "shadowRoot" is none, hence the node type. */
function openRoot(element: Element): DocumentFragment | null {
  const root: unknown = element.shadowRoot;
  return root instanceof Object && 'nodeType' in root && root.nodeType === DOCUMENT_FRAGMENT
    ? (root as DocumentFragment)
    : null;
}

function declaredRoot(element: Element): DocumentFragment | null {
  const open = openRoot(element);
  const child: unknown = element.firstElementChild;
  if (open || !(child instanceof Object && 'nodeName' in child) || child.nodeName !== 'TEMPLATE') return open;
  const template = child as HTMLTemplateElement;
  return template.getAttribute('shadowrootmode') === 'open' ? (template.content ?? null) : null;
}
