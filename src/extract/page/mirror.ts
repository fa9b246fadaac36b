import { flattenShadows } from './shadow.ts';

const SHOW_TEXT = 4;

/** Not the page's words: what holds code, pictures or other documents. */
const WORDLESS = 'script, style, noscript, template, svg, iframe, object, embed, canvas, audio, video, link';

/** A copy of a document that may be taken apart, and the way back from its texts to the live ones. */
export interface Mirror {
  readonly document: Document;
  readonly body: Element;
  /** The live text that a text of the copy stands for. */
  liveOf(text: Text): Text | undefined;
  /** Makes a second copy of a part of the copy, with the same way back. */
  copy(root: Element): Element;
}

/** Every text under a node in document order; a text itself when that is the node. */
export function* textsOf(document: Document, root: Node): Generator<Text> {
  if (root.nodeType === 3) yield root as Text;
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/**
 * Controls of a form stand in for its own members when they carry their names: `<input name="hasAttribute">`
 * would make `form.hasAttribute` an element, in an extension's world too.
 */
function unclobber(document: Document): void {
  for (const named of document.querySelectorAll('input, select, textarea, button, output, fieldset, img')) {
    named.removeAttribute('name');
    named.removeAttribute('id');
  }
}

/** A document's body. Asking linkedom for `document.body` may change the document; this does not. */
export const bodyOf = (document: Document): Element | null => document.querySelector('body, frameset');

/** Copies a document as the reader sees it, open shadow trees included. The document itself is not changed. */
export function mirror(live: Document): Mirror {
  const document = live.cloneNode(true) as Document;
  const origins = new WeakMap<Text, Text>();
  const pair = (original: Node, copy: Node) => {
    const originals = textsOf(live, original);
    for (const text of textsOf(document, copy)) {
      const next = originals.next();
      if (!next.done) origins.set(text, origins.get(next.value) ?? next.value);
    }
  };
  pair(live.documentElement, document.documentElement);
  flattenShadows(document, live.documentElement, document.documentElement, pair);
  unclobber(document);
  const body = bodyOf(document) ?? document.body;
  // linkedom makes a new body unless it stands right behind the head, which it need not in its own reading of HTML.
  if (document.head.nextElementSibling !== body) document.head.after(body);
  for (const wordless of document.querySelectorAll(WORDLESS)) wordless.remove();

  return {
    document,
    body,
    liveOf: text => origins.get(text),
    copy(root) {
      const copy = root.cloneNode(true) as Element;
      pair(root, copy);
      return copy;
    },
  };
}
