import type { Stretch } from '../align/align-words.ts';
import { beginsWithDigit, type Comparing, type PairView, type Side } from '../comparing.ts';

const DEGREES = /^(?:more|fewer|less|later|longer|earlier)$/;
const DENIES = /^(?:no|not|never|nor|without)$/;
/** "Is not more than": the negation may stand with the verb. */
const BEFORE = 4;

/** "No more than three" turned to "more than three", or the reverse. */
export function findLostBounds({ page, version }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let at = view.page[0] + 2; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (there < view.version[0] + 2 || !isBound(page, at) || !isBound(version, there)) continue;
    if (page.keys[at - 2] !== version.keys[there - 2] || page.keys[at] !== version.keys[there]) continue;
    if (isDenied(page, at, view.page[0]) === isDenied(version, there, view.version[0])) continue;
    found.push({ page: [at - 2, at + 1], version: [there - 2, there + 1] });
  }
  return found;
}

/** "More than 3". */
const isBound = ({ keys }: Side, at: number): boolean =>
  beginsWithDigit(keys[at]) && keys[at - 1] === 'than' && DEGREES.test(keys[at - 2] ?? '');

const isDenied = ({ keys }: Side, at: number, least: number): boolean =>
  keys.slice(Math.max(least, at - 2 - BEFORE), at - 2).some(word => DENIES.test(word));
