/** Pairs a live subtree's texts with those of its copy. */
type Pair = (live: Node, copy: Node) => void;

const SHOW_ELEMENT = 1;
const DOCUMENT_FRAGMENT = 11;

/** An element's open shadow root. A form's control named "shadowRoot" is none, hence the node type. */
function openRoot(element: Element): DocumentFragment | null {
  const root: unknown = element.shadowRoot;
  return root instanceof Object && 'nodeType' in root && root.nodeType === DOCUMENT_FRAGMENT
    ? (root as DocumentFragment)
    : null;
}

/** A shadow root that is still a template, as in a document that was parsed and never shown. */
function declaredRoot(element: Element): DocumentFragment | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.nodeName === 'TEMPLATE' && child.getAttribute('shadowrootmode') === 'open')
      return (child as HTMLTemplateElement).content ?? null;
  return null;
}

/** Puts what the reader sees of each shadow host into its copy: the shadow tree, with the host's children in its slots. */
export function flattenShadows(document: Document, live: Node, copy: Node, pair: Pair): void {
  const walker = (live.ownerDocument ?? document).createTreeWalker(live, SHOW_ELEMENT);
  const copies = document.createTreeWalker(copy, SHOW_ELEMENT);
  const hosts: { root: DocumentFragment; host: Element }[] = [];
  for (;;) {
    const element = walker.nextNode() as Element | null;
    const host = copies.nextNode() as Element | null;
    if (!element || !host) break;
    const root = openRoot(element) ?? declaredRoot(element);
    if (root) hosts.push({ root, host });
  }
  for (const { root, host } of hosts) showShadow(document, root, host, pair);
}

function showShadow(document: Document, root: DocumentFragment, host: Element, pair: Pair): void {
  const shown = document.createElement('div');
  for (const child of root.childNodes) {
    const copy = document.importNode(child, true);
    shown.append(copy);
    pair(child, copy);
  }
  flattenShadows(document, root, shown, pair);
  for (const slot of shown.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = [...host.childNodes].filter(child => slotOf(child) === name);
    if (assigned.length > 0) slot.replaceWith(...assigned);
  }
  host.replaceChildren(...shown.childNodes);
}

const slotOf = (node: Node): string =>
  'getAttribute' in node ? ((node as Element).getAttribute('slot') ?? '') : '';
