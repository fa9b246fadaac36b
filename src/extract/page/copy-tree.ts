const SHOW_ELEMENT_AND_TEXT = 1 | 4;

/** Every element around these, up to `top`. */
function withAncestors(document: Document, top: Element, nodes: ReadonlySet<Node>): Set<Node> {
  const walker = document.createTreeWalker(top, SHOW_ELEMENT_AND_TEXT);
  const around = new Set<Node>([top]);
  for (const node of nodes) {
    // The walker climbs where a form's "parentNode" may be one of its controls.
    walker.currentNode = node;
    for (let at = walker.parentNode(); at && !around.has(at); at = walker.parentNode()) around.add(at);
  }
  return around;
}

/**
 * Copies a tree without some of its parts. What holds none of them is copied by the browser in one go; only the
 * elements around them are copied one by one. Comments there are left out.
 * @param pair is told of every live tree that was copied in one go, and of its copy
 */
export function copyWithout(
  document: Document,
  live: Document,
  top: Element,
  parts: ReadonlySet<Node>,
  pair: (live: Node, copy: Node) => void,
): Element {
  const around = withAncestors(live, top, parts);
  const walker = live.createTreeWalker(top, SHOW_ELEMENT_AND_TEXT);
  const fill = (copy: Node, node: Node) => {
    walker.currentNode = node;
    for (let child = walker.firstChild(); child; child = walker.nextSibling()) {
      if (parts.has(child)) continue;
      const isAround = around.has(child);
      const childCopy = document.importNode(child, !isAround);
      copy.appendChild(childCopy);
      if (isAround) fill(childCopy, child);
      else pair(child, childCopy);
      walker.currentNode = child;
    }
  };
  const copy = document.importNode(top, false);
  fill(copy, top);
  return copy;
}
