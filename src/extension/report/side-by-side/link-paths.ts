/** A beginning and an end, in CSS pixels. */
export type Ends = readonly [number, number];

const round = (value: number): number => Math.round(value * 2) / 2;
const path = (...parts: readonly (string | number)[]): string =>
  parts.map(part => (typeof part === 'number' ? round(part) : part)).join(' ');

/** How far a wedge reaches from the side that has a sentence towards the side that has not. */
const WEDGE = 0.62;

/**
 * The band between two sentences that stand beside each other, as an SVG path: from the height of one to that of
 * the other. Where one side has none it is a wedge that closes on the way there.
 * @param across where the two sides are, page first
 */
export function bandPath([from, to]: Ends, here: Ends | null, there: Ends | null): string {
  if (here && there)
    return path('M', from, here[0], 'L', to, there[0], 'L', to, there[1], 'L', from, here[1], 'Z');
  const side = here ?? there;
  if (!side) return '';
  const start = here ? from : to;
  const point = start + ((here ? to : from) - start) * WEDGE;
  const middle = (side[0] + side[1]) / 2;
  return path('M', start, side[0], 'L', point, middle, 'L', start, side[1], 'Z');
}

/** The line between two marked places; none where one side has no such place. */
export function linePath([from, to]: Ends, here: number | null, there: number | null): string {
  if (here === null || there === null) return '';
  const middle = (from + to) / 2;
  return path('M', from, here, 'C', middle, here, middle, there, to, there);
}
