import type { Stretch } from '../align/align-words.ts';
import { NONE } from '../align/alignment.ts';
import { beginsWithDigit, type Comparing, isContent, type PairView, type Side } from '../comparing.ts';

/** What says in other words that one thing is held against another. */
const COMPARES =
  /^(?:than|compar\w+|against|as|to|versus|unlike|exceed\w*|surpass\w*|outdo\w*|outnumber\w*|over|above|below|under|beyond|before|after|superior|inferior|rather|other|of|prefer\w*|that|instead|place|contrast)$/;
/** What is measured by stands within the next words, and the comparing word this close before. */
const REACH = 4;
const DEGREE = /^(?:more|less|fewer|\w{2,}er|worse)$/;

/** "Paid less than its rivals" turned to "paid its rivals less": what something is measured by became something else. */
export function findLostComparisons(
  comparing: Comparing,
  { page: here, version: there }: PairView,
): Stretch[] {
  if (comparing.light) return [];
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (let at = there[0] + 1; at < there[1]; at += 1) {
    if (version.keys[at] !== 'than' || version.relation[at] !== NONE) continue;
    // "Less than excited" is little excited, and no comparison.
    if (
      version.keys[at - 1] === 'less' &&
      page.keys.slice(...here).some(word => /^(?:little|hardly|not)$/.test(word))
    )
      continue;
    // "No later than Friday" is a bound, and compares nothing.
    if (/^(?:no|not)$/.test(version.keys[at - 2] ?? '')) continue;
    const degree = version.partner[at - 1] ?? -1;
    const measure = measureAfter(comparing, version, at, there[1]);
    const measured = measure < 0 ? -1 : (version.partner[measure] ?? -1);
    if (!DEGREE.test(version.keys[at - 1] ?? '')) continue;
    if (degree < here[0] || degree >= here[1] || measured < here[0] || measured >= here[1]) continue;
    if (isCompared(page, measured) || isCompared(page, degree + REACH)) continue;
    found.push({
      page: [Math.min(measured, degree), Math.max(measured, degree) + 1],
      version: [at - 1, measure + 1],
    });
  }
  return found;
}

/** One of the words up to a place holds one thing against another. */
const isCompared = ({ keys }: Side, at: number): boolean =>
  keys.slice(Math.max(0, at - REACH), at).some(word => COMPARES.test(word));

function measureAfter(comparing: Comparing, side: Side, than: number, most: number): number {
  for (let at = than + 1; at < Math.min(most, than + 1 + REACH); at += 1) {
    if (beginsWithDigit(side.keys[at])) return -1;
    if (isContent(comparing, side, at)) return side.relation[at] === NONE ? -1 : at;
  }
  return -1;
}
