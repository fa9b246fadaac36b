import { documentOf, parentElementOf, parentNodeOf } from './around.ts';
import { type Colour, contrast, luminance, over, paintedColour, parseColour } from './colour.ts';

/**
 * What the text stands on, and so how marks are painted: on a `light` or `dark` ground with a tint and a line, on
 * one in between (or under faint text) with a stronger line alone.
 */
export const TONES = ['light', 'mid-light', 'mid-dark', 'dark'] as const;
export type Tone = (typeof TONES)[number];

/** The luminance that contrasts as much with black as with white: √(1.05 × 0.05) − 0.05. */
const MIDDLE = 0.179;

/** From here on, and down to here, the tinted marks' lines keep 3 to 1 (test/unit/content/palette.test.ts). */
const LIGHT = 0.62;
const DARK = 0.08;

/** A tint takes up to a third of the text's contrast: text that has less than this would fall below 4.5 to 1. */
const ENOUGH_CONTRAST = 7;

/** A thinner coat of colour over what is under it hardly changes it. */
const SEEN = 0.02;

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/** @param text null where its colour is not known */
export function toneOn(ground: Colour, text: Colour | null): Tone {
  const light = luminance(ground);
  const isFaint = text !== null && contrast(over(text, ground), ground) < ENOUGH_CONTRAST;
  if (light >= MIDDLE) return light >= LIGHT && !isFaint ? 'light' : 'mid-light';
  return light <= DARK && !isFaint ? 'dark' : 'mid-dark';
}

const readColour = (written: string): Colour | null => parseColour(written) ?? paintedColour(written);

/** What has been measured of a page by now. Paragraphs have most of their way to the root in common. */
interface Measured {
  readonly tones: Map<Element, Tone>;
  readonly grounds: Map<Element, Colour | null>;
  /** A page has few colours, each said of hundreds of elements. */
  readonly colours: Map<string, Colour | null>;
}

function colourOf(written: string, { colours }: Measured): Colour | null {
  const known = colours.get(written);
  if (known !== undefined) return known;
  const colour = readColour(written);
  colours.set(written, colour);
  return colour;
}

/**
 * The ground that an element's text stands on: all that is painted around it, coat over coat. Null where one of them
 * is a picture, whose colours cannot be read. Each element on the way is measured once.
 */
function groundOf(
  element: Element,
  style: CSSStyleDeclaration,
  view: Window,
  known: Measured,
): Colour | null {
  const measured = known.grounds.get(element);
  if (measured !== undefined) return measured;
  const coat = style.backgroundImage === 'none' ? colourOf(style.backgroundColor, known) : null;
  const ground = coat && coat.alpha < 1 ? painted(coat, groundAround(element, view, known)) : coat;
  known.grounds.set(element, ground);
  return ground;
}

const painted = (coat: Colour, below: Colour | null): Colour | null =>
  below && coat.alpha > SEEN ? over(coat, below) : below;

function groundAround(element: Element, view: Window, known: Measured): Colour | null {
  const around = parentOf(element);
  return around ? groundOf(around, view.getComputedStyle(around), view, known) : canvasOf(element, view);
}

function measureTone(element: Element, known: Measured): Tone {
  const view = documentOf(element).defaultView;
  if (!view) return 'light';
  const style = view.getComputedStyle(element);
  const text = colourOf(style.color, known);
  const ground = groundOf(element, style, view, known);
  if (ground) return toneOn(ground, text);
  // The text's own colour was chosen to be read there.
  return text && luminance(text) > MIDDLE ? 'dark' : 'light';
}

/** Where nothing opaque is painted the browser's own ground shows, which `color-scheme` may make dark. */
function canvasOf(element: Element, view: Window): Colour {
  const scheme = view.getComputedStyle(documentOf(element).documentElement).colorScheme;
  if (!/dark/.test(scheme)) return WHITE;
  const isDark = !/light/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? BLACK : WHITE;
}

/** The element around, out of a shadow tree too. A link has a "host" as well, which is no element. */
function parentOf(element: Element): Element | null {
  const around = parentElementOf(element);
  if (around) return around;
  const node = parentNodeOf(element);
  return node instanceof ShadowRoot ? node.host : null;
}

/** Tells the tone of elements; each is measured once, for a page has far fewer of them than marks. */
export function toneReader(): (element: Element) => Tone {
  const known: Measured = { tones: new Map(), grounds: new Map(), colours: new Map() };
  return element => {
    const tone = known.tones.get(element) ?? measureTone(element, known);
    known.tones.set(element, tone);
    return tone;
  };
}
