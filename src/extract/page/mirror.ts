import { copyWithout } from './copy-tree.ts';
import { flattenShadows, openShadows } from './shadow.ts';
import { tooLarge } from './too-large.ts';
import { removeHidden, removeWordless, unseenParts } from './unseen.ts';

const TEXT = 3;
const SHOW_TEXT = 4;

/** Controls whose names can stand in for members of the form around them. */
const CONTROLS = 'input, select, textarea, button, output, fieldset, form img';

/** A copy of a page's body that may be taken apart, and the way back from its texts to the live ones. */
export interface Mirror {
  readonly document: Document;
  readonly body: Element;
  /** The live text that a text of the copy stands for. */
  liveOf(text: Text): Text | undefined;
  /** Fills the body with a new copy, with its own way back. */
  renew(): void;
}

/** Every text under a node in document order; the node itself when it is one. */
export function textsOf(document: Document, root: Node): Text[] {
  if (root.nodeType === TEXT) return [root as Text];
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** A document's body. Asking linkedom for `document.body` may change the document; this does not. */
export const bodyOf = (document: Document): Element | null => document.querySelector('body, frameset');

/**
 * Copies a page's body as the reader sees it, open shadow trees included. The page itself is not changed.
 * @returns the copy, or one sentence why the page is not copied
 */
export function mirror(live: Document, liveBody: Element, title: string): Mirror | string {
  const refusal = tooLarge(live, liveBody);
  if (refusal) return refusal;
  const document = blankDocument(live, title);
  const origins = new Map<Text, Text>();
  const pair = (original: Node, copy: Node) => {
    const texts = textsOf(live, original);
    textsOf(document, copy).forEach((text, i) => {
      const origin = texts[i];
      if (origin) origins.set(text, origin);
    });
  };
  const shadows = openShadows(live, liveBody);
  const copyBody = (): Element => {
    // Shadow trees are put in by position: then the whole is copied first. linkedom's walker cannot step through a tree.
    const isWhole = shadows.length > 0 || !('evaluate' in live);
    const copy = isWhole
      ? document.importNode(liveBody, true)
      : copyWithout(document, live, liveBody, unseenParts(liveBody), pair);
    if (isWhole) pair(liveBody, copy);
    flattenShadows(document, liveBody, copy, shadows, pair);
    unclobber(copy);
    if (isWhole) removeWordless(copy);
    removeHidden(copy);
    return copy;
  };
  const body = copyBody();
  document.documentElement.append(body);
  return {
    document,
    body,
    liveOf: text => origins.get(text),
    renew: () => body.replaceChildren(...copyBody().childNodes),
  };
}

/** `<input name="hasAttribute">` would make `form.hasAttribute` an element, in an extension's world too. */
function unclobber(body: Element): void {
  for (const control of body.querySelectorAll(CONTROLS)) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
}

/** A document of the same kind with a head only: nothing of the page's own head, its styles above all, is copied. */
function blankDocument(live: Document, title: string): Document {
  const document = live.cloneNode(false) as Document;
  const root = document.createElement('html');
  const head = document.createElement('head');
  const titled = document.createElement('title');
  titled.textContent = title;
  head.append(titled);
  root.append(head);
  document.append(root);
  return document;
}
