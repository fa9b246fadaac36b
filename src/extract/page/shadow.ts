const SHOW_ELEMENT = 1;
const ORDERED_NODE_SNAPSHOT_TYPE = 7;
const DOCUMENT_FRAGMENT = 11;

/** A shadow tree that the reader sees in its host's place. */
export interface OpenShadow {
  readonly host: Element;
  readonly root: DocumentFragment;
}

/** Pairs the texts of a live tree with those of its copy. */
type Pair = (live: Node, copy: Node) => void;

/**
 * The open shadow trees under a node. Custom elements and hosts whose trees are still templates, in a document that was
 * parsed and never shown, are found by the browser: asking every element of a page is slow.
 */
export function openShadows(top: Element | DocumentFragment, custom: readonly Element[]): OpenShadow[] {
  const shadows: OpenShadow[] = [];
  for (const template of top.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]'))
    if (template.parentElement && template.content)
      shadows.push({ host: template.parentElement, root: template.content });
  for (const host of custom) {
    const root: unknown = host.shadowRoot;
    if (root instanceof Object && 'nodeType' in root && root.nodeType === DOCUMENT_FRAGMENT)
      shadows.push({ host, root: root as DocumentFragment });
  }
  return shadows;
}

/** Elements with names of the page's own: the only ones that are asked for shadow trees. */
export function customElements(document: Document, top: Element | DocumentFragment): Element[] {
  if (!('evaluate' in document)) return [];
  if (!('tagName' in top))
    return [...top.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  const found = document.evaluate('.//*[contains(name(), "-")]', top, null, ORDERED_NODE_SNAPSHOT_TYPE, null);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

/** Puts what the reader sees of each shadow host into its copy: the shadow tree, with the host's children in its slots. */
export function flattenShadows(
  document: Document,
  live: Node,
  copy: Node,
  shadows: readonly OpenShadow[],
  pair: Pair,
): void {
  if (shadows.length === 0) return;
  const owner = live.ownerDocument ?? document;
  const copies = elementPairs(owner, document, live, copy);
  for (const { host, root } of shadows) {
    const hostCopy = copies.get(host);
    if (!hostCopy) continue;
    const shown = document.createElement('div');
    for (const child of root.childNodes) {
      const childCopy = document.importNode(child, true);
      shown.append(childCopy);
      pair(child, childCopy);
    }
    flattenShadows(document, root, shown, openShadows(root, customElements(owner, root)), pair);
    fillSlots(shown, hostCopy);
    hostCopy.replaceChildren(...shown.childNodes);
  }
}

function elementPairs(owner: Document, document: Document, live: Node, copy: Node): Map<Node, Element> {
  const walker = owner.createTreeWalker(live, SHOW_ELEMENT);
  const copies = document.createTreeWalker(copy, SHOW_ELEMENT);
  const pairs = new Map<Node, Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const twin = copies.nextNode();
    if (twin) pairs.set(node, twin as Element);
  }
  return pairs;
}

function fillSlots(shown: Element, host: Element): void {
  for (const slot of shown.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = [...host.childNodes].filter(child => slotOf(child) === name);
    if (assigned.length > 0) slot.replaceWith(...assigned);
  }
}

const slotOf = (node: Node): string =>
  'getAttribute' in node ? ((node as Element).getAttribute('slot') ?? '') : '';
