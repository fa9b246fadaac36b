/** Whether the text stands on a light or a dark ground. */
export type Tone = 'light' | 'dark';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0–1 */
  readonly alpha: number;
}

/** A colour as `getComputedStyle` writes the old ones; null for the newer notations. */
function parseColour(written: string): Colour | null {
  const parts =
    /^rgba?\((\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)(?:[,/ ]+(\d+(?:\.\d+)?|\.\d+))?\)$/.exec(
      written,
    );
  if (!parts) return null;
  const [, red, green, blue, alpha = '1'] = parts;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** WCAG relative luminance, 0–1. */
const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The luminance that contrasts as much with black as with white: √(1.05 × 0.05) − 0.05. */
const MIDDLE = 0.179;

/** A ground that is thinner than this shows what is under it. */
const OPAQUE = 0.5;

/**
 * The ground that an element's text stands on: the nearest painted one around it. Where that is a picture or
 * a colour in a newer notation, the text's own colour tells: it was chosen to be read.
 */
function measureTone(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    const colour = parseColour(backgroundColor);
    if (backgroundImage !== 'none' || !colour) {
      const text = parseColour(view.getComputedStyle(element).color);
      return text && luminance(text) > MIDDLE ? 'dark' : 'light';
    }
    if (colour.alpha >= OPAQUE) return luminance(colour) > MIDDLE ? 'light' : 'dark';
  }
  return rootTone(element, view);
}

/** Nothing is painted: the browser's own ground shows, which `color-scheme` may make dark. */
function rootTone(element: Element, view: Window): Tone {
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const mayBeDark = /dark/.test(scheme);
  if (!mayBeDark) return 'light';
  return !/light/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The element around, out of a shadow tree too. A link has a "host" as well, which is no element. */
const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/** Tells the tone of elements; each is measured once, for a page has far fewer of them than marks. */
export function toneReader(): (element: Element) => Tone {
  const known = new Map<Element, Tone>();
  return element => {
    const tone = known.get(element) ?? measureTone(element);
    known.set(element, tone);
    return tone;
  };
}
