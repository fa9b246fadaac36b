const AMP =
  'amp-ad amp-analytics amp-consent amp-embed amp-pixel amp-sidebar amp-social-share amp-sticky-ad amp-user-notification';
const CODE = 'script style noscript template svg iframe object embed canvas audio video link noframes rp rt';

/** Elements that hold code, pictures, other documents or how a word is read aloud, not the page's words. */
export const WORDLESS_NAMES: ReadonlySet<string> = new Set(`${CODE} ${AMP}`.split(' '));

/** Names asked for one by one: a browser finds elements of one name many times faster than of a list. */
const WORDLESS = CODE.split(' ');
/** Asked for only where there are custom elements. `fallback` is shown only where an AMP component fails. */
const WORDLESS_CUSTOM = `${AMP.replaceAll(' ', ', ')}, [fallback]`;

/** May be hidden: asked of the browser's selector engine, so that only these are looked at one by one. */
const SUSPECT =
  '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"], ' +
  '[class*="sr-only"], [class*="visually"], [class*="screen"], [class*="assistive"]';

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Class names by which sites hide words that are meant for screen readers alone. */
const FOR_LISTENERS =
  /(?:^|\s)(?:u-|is-|h-|a-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|offscreen|assistive-text)(?:\s|$)/i;

/** While a dialog is open, many sites hide all the rest from screen readers: eyes see it still. 0–1. */
const PAGE_SHARE = 0.5;

/** @param most what is hidden from screen readers alone holds no more than this. UTF-16 code units. */
const isHidden = (element: Element, most: number): boolean =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' && (element.textContent ?? '').length <= most) ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '') ||
  FOR_LISTENERS.test(element.getAttribute('class') ?? '');

/**
 * Takes out of a copy what no reader sees and what holds no words of an article.
 * @param isCustom whether there are elements with names of the page's own
 */
export function removeUnseen(body: Element, isCustom: boolean): void {
  for (const name of WORDLESS) for (const element of body.querySelectorAll(name)) element.remove();
  if (isCustom) for (const element of body.querySelectorAll(WORDLESS_CUSTOM)) element.remove();
  const holdsText = body.querySelector('[aria-hidden="true"] p') !== null;
  const most = holdsText ? (body.textContent ?? '').length * PAGE_SHARE : Number.POSITIVE_INFINITY;
  for (const element of body.querySelectorAll(SUSPECT)) if (isHidden(element, most)) element.remove();
}
