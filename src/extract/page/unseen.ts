/** Holds code, pictures or other documents, not the page's words. */
const AMP =
  'amp-ad amp-analytics amp-consent amp-embed amp-pixel amp-sidebar amp-social-share amp-sticky-ad amp-user-notification';

export const WORDLESS_NAMES: ReadonlySet<string> = new Set(
  `script style noscript template svg iframe object embed canvas audio video link noframes ${AMP}`.split(' '),
);
/** `fallback` is shown only where an AMP component fails. */
export const WORDLESS = [...WORDLESS_NAMES, '[fallback]'].join(', ');

/** May be hidden: asked of the browser's selector engine, so that only these are looked at one by one. */
const SUSPECT =
  '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"], [class*="sr-only"], [class*="visually"], ' +
  '[class*="screen-reader"], [class*="screenreader"], [class*="offscreen"], [class*="assistive"]';

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Class names by which sites hide words that are meant for screen readers alone. */
const FOR_LISTENERS =
  /(?:^|\s)(?:u-|is-|h-|a-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|offscreen|assistive-text)(?:\s|$)/i;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '') ||
  FOR_LISTENERS.test(element.getAttribute('class') ?? '');

/** Takes out of a copy what no reader sees and what holds no words of an article. */
export function removeUnseen(body: Element): void {
  for (const element of body.querySelectorAll(WORDLESS)) element.remove();
  for (const element of body.querySelectorAll(SUSPECT)) if (isHidden(element)) element.remove();
}
