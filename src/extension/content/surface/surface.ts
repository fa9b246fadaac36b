import { SURFACE_STYLE } from './style.ts';

/** Something of Unspin's own over the page: a node with a closed shadow tree, the only kind that it ever adds. */
export interface Surface {
  readonly host: Element;
  readonly shadow: ShadowRoot;
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
 * @param name the host element's, with a hyphen @param style its own, beside what all surfaces share
 */
export function createSurface(
  document: Document,
  window: Window & typeof globalThis,
  name: string,
  style: string,
): Surface {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(SURFACE_STYLE + style);
  shadow.adoptedStyleSheets = [sheet];
  for (const type of OWN_EVENTS)
    shadow.addEventListener(type, event => event.stopPropagation(), { passive: true });
  return { host, shadow };
}
