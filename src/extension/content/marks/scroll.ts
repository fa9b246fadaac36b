import { documentOf, parentElementOf } from './around.ts';
import type { Mark } from './mark.ts';

/** A mark is brought to this share of the window's height, so that its card has room below. */
const READING_LINE = 0.33;

/** Scrolls a mark into view where it is not, smoothly unless the reader wants no motion. */
export function scrollToMark({ ranges }: Mark): void {
  const range = ranges[0];
  const element = range?.startContainer.parentElement;
  const view = range?.startContainer.ownerDocument?.defaultView;
  if (!range || !element || !view) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= view.innerHeight * 0.1 && bottom <= view.innerHeight * 0.7) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (standsInScroller(element, view))
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
  else view.scrollBy({ top: top - view.innerHeight * READING_LINE, behavior });
}

/** Whether something other than the window scrolls the element. */
function standsInScroller(element: Element, view: Window): boolean {
  const { body, documentElement } = documentOf(element);
  for (
    let at = parentElementOf(element);
    at && at !== body && at !== documentElement;
    at = parentElementOf(at)
  )
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY))
      return true;
  return false;
}
