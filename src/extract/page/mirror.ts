import { flattenShadows } from './shadow.ts';
import { type Survey, survey } from './survey.ts';
import { removeUnseen } from './unseen.ts';

const SHOW_TEXT = 4;

/** Controls whose names can stand in for members of the form around them. */
const CONTROLS = 'input, select, textarea, button, output, fieldset, form img';

/** A copy of a page's body that may be taken apart, and the way back from its texts to the live ones. */
export interface Mirror {
  readonly document: Document;
  readonly body: Element;
  /** The live text that a text of the copy stands for. */
  liveOf(text: Text): Text | undefined;
  /** Makes a second copy of a part of the copy, with the same way back. */
  copy(root: Element): Element;
}

/** Every text under a node in document order. */
export function textsOf(document: Document, root: Node): Text[] {
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
export function mirror(live: Document, body: Element, title: string): Mirror | string {
  const seen = survey(live, body);
  if (seen.refusal !== null) return seen.refusal;
  const document = blankDocument(live, title);
  const copied = document.importNode(body, true);
  document.documentElement.append(copied);
  const origins = pairings(document, body, copied, seen);
  for (const control of document.querySelectorAll(CONTROLS)) {
    // `<input name="hasAttribute">` would make `form.hasAttribute` an element, in an extension's world too.
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
  removeUnseen(copied);

  return {
    document,
    body: copied,
    liveOf: text => origins.get(text),
    copy(root) {
      const copy = root.cloneNode(true) as Element;
      const texts = textsOf(document, root);
      textsOf(document, copy).forEach((text, i) => {
        const origin = texts[i] && origins.get(texts[i]);
        if (origin) origins.set(text, origin);
      });
      return copy;
    },
  };
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

function pairings(
  document: Document,
  body: Element,
  copied: Element,
  seen: Exclude<Survey, { refusal: string }>,
): Map<Text, Text> {
  const origins = new Map<Text, Text>();
  const pair = (texts: readonly Text[], copy: Node) => {
    textsOf(document, copy).forEach((text, i) => {
      const origin = texts[i];
      if (origin) origins.set(text, origin);
    });
  };
  pair(seen.texts, copied);
  flattenShadows(document, body, copied, seen.shadows, pair);
  return origins;
}
