import { type Comparing, keepsWord, type PairView, type Range } from './comparing.ts';

/** Where each word of the page that is kept, whatever its form and place, stands: on the page, and in the version. */
export function keptPlaces(
  { page }: Comparing,
  { page: [from, to], version: [least, most] }: PairView,
): Range[] {
  const places: Range[] = [];
  for (let here = from; here < to; here += 1) {
    const there = page.partner[here] ?? -1;
    if (keepsWord(page, here) && there >= least && there < most) places.push([here, there]);
  }
  return places;
}
