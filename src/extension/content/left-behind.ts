import { MARK_NAMES } from './marks/palette.ts';

/** A surface of ours: outside the page's body, without anything else to its name or in it. */
const isSurface = (element: Element): boolean =>
  element.localName === 'div' &&
  element.hasAttribute('data-unspin') &&
  element.attributes.length === 1 &&
  !element.hasChildNodes();

/**
 * Takes away what a script left behind when its extension was updated, or turned off and on, under it. The browsers give
 * the next script a world of its own, and in Firefox nothing of the last one runs any more.
 */
export function removeLeftBehind(document: Document): void {
  for (const child of [...document.documentElement.children]) if (isSurface(child)) child.remove();
  for (const name of MARK_NAMES) CSS.highlights?.delete(name);
}
