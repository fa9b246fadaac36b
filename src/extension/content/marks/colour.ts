/** A colour in sRGB: channels 0–255, `alpha` 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const RGB =
  /^rgba?\((\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)(?:[,/ ]+(\d+(?:\.\d+)?|\.\d+))?\)$/;

/** A colour as `getComputedStyle` writes most; null for the newer notations. */
export function parseColour(written: string): Colour | null {
  const parts = RGB.exec(written);
  if (!parts) return null;
  const [, red, green, blue, alpha = '1'] = parts;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
}

/**
 * A colour in any notation that the browser knows ("oklch(…)", "color(…)"), by painting a pixel with it; null where
 * the browser will not tell what it painted.
 */
export function paintedColour(written: string): Colour | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = written;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  if (red === undefined || green === undefined || blue === undefined || alpha === undefined) return null;
  return { red, green, blue, alpha: alpha / 255 };
}

/** What is seen where one colour lies over an opaque other. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (above: number, below: number) => above * top.alpha + below * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** WCAG 2 relative luminance, 0–1. */
export const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG 2 contrast ratio, 1–21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
