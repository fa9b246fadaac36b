import { type OpenShadow, survey } from './survey.ts';

const SHOW_ELEMENT = 1;

/** Pairs live texts with those of a copy that has them in the same order. */
type Pair = (live: readonly Text[], copy: Node) => void;

/** Puts what the reader sees of each shadow host into its copy: the shadow tree, with the host's children in its slots. */
export function flattenShadows(
  document: Document,
  live: Node,
  copy: Node,
  shadows: readonly OpenShadow[],
  pair: Pair,
): void {
  if (shadows.length === 0) return;
  const copies = elementPairs(document, live, copy);
  for (const { host, root } of shadows) {
    const hostCopy = copies.get(host);
    const inner = survey(live.ownerDocument ?? document, root);
    if (!hostCopy || inner.refusal !== null) continue;
    const shown = document.createElement('div');
    for (const child of root.childNodes) shown.append(document.importNode(child, true));
    pair(inner.texts, shown);
    flattenShadows(document, root, shown, inner.shadows, pair);
    fillSlots(shown, hostCopy);
    hostCopy.replaceChildren(...shown.childNodes);
  }
}

function elementPairs(document: Document, live: Node, copy: Node): Map<Node, Element> {
  const walker = (live.ownerDocument ?? document).createTreeWalker(live, SHOW_ELEMENT);
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
