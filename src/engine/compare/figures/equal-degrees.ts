import type { Stretch } from '../align/align-words.ts';
import { beginsWithDigit, type Comparing, type PairView, type Range, type Side } from '../comparing.ts';
import { isNegator } from '../denials/negators.ts';
import { keptPlaces } from '../kept-places.ts';

/** "As soon as", "as well as": no degree of anything. */
const NO_DEGREE = /^(?:soon|well|long|far|such|much|many|early|late|little|few|if|though|\d.*)$/;
/** "Twice as fast" and "two times faster" are told for one another; "half as fast" and "half faster" are not. */
const PART = /^(?:half|quarter|3rd|quarters|percent)$/;
const TIMES = /^(?:twice|times|double|thrice)$/;
const LESS = /^(?:less|not|nearly|almost|quite|just|about|hardly|even)$/;

type Degree = 'equal' | 'part' | 'more';

/** "As old as the bridge" turned to "older than the bridge", "half as fast" to "half faster", or the reverse. */
export function findTurnedDegrees(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (const [at, there] of keptPlaces(comparing, view)) {
    const [ours, theirs] = [degreeAt(page, at, view.page), degreeAt(version, there, view.version)];
    if (!ours || !theirs || (ours === 'more') === (theirs === 'more')) continue;
    if (isDenied(page, at, view.page) || isDenied(version, there, view.version)) continue;
    found.push({ page: [at - 1, at + 2], version: [there - 1, there + 2] });
  }
  return found;
}

function degreeAt({ keys }: Side, at: number, [least, most]: Range): Degree | undefined {
  const word = keys[at] ?? '';
  const before = at > least ? (keys[at - 1] ?? '') : '';
  if (NO_DEGREE.test(word)) return undefined;
  if (before === 'as') {
    const measure = keys[at - 2] ?? '';
    if (PART.test(measure)) return 'part';
    const second = keys.slice(at + 1, Math.min(most, at + 2)).includes('as');
    return second && !TIMES.test(measure) && !beginsWithDigit(keys[at + 2]) ? 'equal' : undefined;
  }
  const more = before === 'more' || (/^\w{3,}er$/.test(word) && before !== 'less' && before !== 'as');
  if (!more) return undefined;
  const measure = keys[before === 'more' ? at - 2 : at - 1] ?? '';
  if (TIMES.test(measure)) return undefined;
  return PART.test(measure) || keys[at + 1] === 'than' ? 'more' : undefined;
}

/** "Not as old as" is "younger than". */
const isDenied = ({ keys }: Side, at: number, [least]: Range): boolean => {
  for (let near = Math.max(least, at - 5); near < at; near += 1)
    if (isNegator(keys, near) || LESS.test(keys[near] ?? '')) return true;
  return false;
};
