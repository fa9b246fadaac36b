const TEXT = 3;
const SHOW_TEXT = 4;
const ORDERED_NODE_SNAPSHOT_TYPE = 7;

/** Every text under a node in document order; the node itself when it is one. */
export function textsOf(document: Document, root: Node): Text[] {
  if (root.nodeType === TEXT) return [root as Text];
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** Texts by their place in a tree as it was when they were listed. */
export type TextList = (place: number) => Text | undefined;

/**
 * Lists the texts under an element. The browser keeps the list: handing out each text of a page to a script costs
 * more than reading the article, and only the article's are wanted. linkedom has no such lists.
 */
export function listTexts(document: Document, root: Element): TextList {
  if (!('evaluate' in document)) {
    const texts = textsOf(document, root);
    return place => texts[place];
  }
  const listed = document.evaluate('descendant::text()', root, null, ORDERED_NODE_SNAPSHOT_TYPE, null);
  return place => (listed.snapshotItem(place) as Text | null) ?? undefined;
}
