import { APPEARING, SURFACE_STYLE } from './style.ts';

/** Something of Unspin's own over the page: a node with a closed shadow tree, the only kind that it ever adds. */
export interface Surface {
  readonly host: Element;
  readonly shadow: ShadowRoot;
  /** Takes it out of the document. */
  remove(): void;
}

/** Events that are the surface's own: the page's shortcuts and outside-click handlers have no part in them. */
const OWN_EVENTS = [
  'click',
  'pointerdown',
  'pointermove',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
  'touchstart',
];

/**
 * Makes a surface, not yet in the document.
 * @param name tells the surfaces apart @param style its own, beside what all surfaces share
 */
export function createSurface(
  document: Document,
  window: Window & typeof globalThis,
  name: string,
  style: string,
): Surface {
  // A name of its own, with a hyphen, the page could define as an element of its own: it would be handed the closed tree.
  const host = document.createElement('div');
  host.dataset.unspin = name;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(SURFACE_STYLE + style + (document.hidden ? '' : APPEARING));
  shadow.adoptedStyleSheets = [sheet];
  for (const type of OWN_EVENTS)
    shadow.addEventListener(type, event => event.stopPropagation(), { passive: true });
  return {
    host,
    shadow,
    remove() {
      // Firefox keeps what goes while it still appears, some 10 kB a card, until the page goes. Asked for its size, it
      // ends the appearing at once.
      for (const shown of shadow.querySelectorAll<HTMLElement>('.surface')) {
        shown.style.animation = 'none';
        void shown.offsetWidth;
      }
      host.remove();
    },
  };
}
