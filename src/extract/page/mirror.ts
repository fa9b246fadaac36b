import { listTexts, textsOf } from './live-texts.ts';
import { customElements, flattenShadows, openShadows } from './shadow.ts';
import { removeUnseen } from './unseen.ts';

/** Controls whose names can stand in for members of the form around them. Each alone is found faster than in a list. */
const CONTROLS = ['input', 'select', 'textarea', 'button', 'output', 'fieldset', 'form img'];

/** A copy of a page's body that may be taken apart, and the way back from its texts to the live ones. */
export interface Mirror {
  /** Has a head alone: what is taken out of a body that stands in no document costs a browser less. */
  readonly document: Document;
  readonly body: Element;
  /** A number for a text of the copy, the same for its twins in later copies. */
  originOf(text: Text): number | undefined;
  /** The live text that a text of any copy stands for. */
  liveOf(text: Text): Text | undefined;
  /** Fills the body with a new copy. */
  renew(): void;
}

/** A document's body. Asking linkedom for `document.body` may change the document; this does not. */
export const bodyOf = (document: Document): Element | null => document.querySelector('body, frameset');

/**
 * Copies a page's body as the reader sees it, open shadow trees included. The page itself is not changed. Pages that
 * are too large must have been refused: a deep one would overflow the stack.
 */
export function mirror(live: Document, liveBody: Element, title: string): Mirror {
  const document = blankDocument(live, title);
  const texts = listTexts(live, liveBody);
  const custom = customElements(live, liveBody);
  const shadows = openShadows(liveBody, custom);
  const origins = new Map<Text, number>();
  /** Texts of shadow trees, numbered below zero. */
  const shadowTexts: Text[] = [];
  const copyBody = (): Element => {
    const copy = document.importNode(liveBody, true);
    let place = 0;
    for (const text of textsOf(document, copy)) origins.set(text, place++);
    shadowTexts.length = 0;
    flattenShadows(document, liveBody, copy, shadows, (original, twin) => {
      const originals = textsOf(live, original);
      textsOf(document, twin).forEach((text, i) => {
        const shown = originals[i];
        if (shown) origins.set(text, -shadowTexts.push(shown));
      });
    });
    unclobber(copy);
    removeUnseen(copy, shadows.length + custom.length > 0);
    return copy;
  };
  const body = copyBody();
  return {
    document,
    body,
    originOf: text => origins.get(text),
    liveOf(text) {
      const origin = origins.get(text);
      if (origin === undefined) return undefined;
      return origin < 0 ? shadowTexts[-origin - 1] : texts(origin);
    },
    renew: () => body.replaceChildren(...copyBody().childNodes),
  };
}

/** `<input name="hasAttribute">` would make `form.hasAttribute` an element, in an extension's world too. */
function unclobber(body: Element): void {
  if (!body.querySelector('form')) return;
  for (const kind of CONTROLS)
    for (const control of body.querySelectorAll(kind)) {
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
