/*
 * A form answers to the names of its controls: its "parentElement" may be one of them, and whoever climbs by it never
 * arrives. Only the prototype's own getters tell for certain what is around a node.
 */

/** The element around a node; null at the root and directly below a shadow tree's. */
export const parentElementOf = (node: Node): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', node);

/** The node around a node. */
export const parentNodeOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);

/** The document an element stands in. */
export const documentOf = (element: Element): Document =>
  Reflect.get(Element.prototype, 'ownerDocument', element);

/** An element's name as selectors write it. */
export const selectorOf = (element: Element): string =>
  CSS.escape(Reflect.get(Element.prototype, 'localName', element));
