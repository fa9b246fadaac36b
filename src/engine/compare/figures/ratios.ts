import type { Stretch } from '../align/align-words.ts';
import { beginsWithDigit, type Comparing, type PairView, type Range, type Side } from '../comparing.ts';

/** What says a part of a whole in other words. */
const SAYS_PART =
  /^(?:percent|half|halves|quarters?|3rds?|4th|5th|6th|7th|8th|9th|10th|every|each|out|per|among|for)$/;

/** "One in four" turned to "four": the part and the whole it is taken from are no longer told apart. */
export function findLostRatios({ page, version }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let there = view.version[0] + 1; there + 1 < view.version[1]; there += 1) {
    if (version.keys[there] !== 'in' || !isCount(version, there - 1) || !isCount(version, there + 1))
      continue;
    const [part, whole] = [version.keys[there - 1] ?? '', version.keys[there + 1] ?? ''];
    // "90 in 2000" is a year.
    if (Number(part) >= Number(whole) || Number(whole) > 1000) continue;
    const here = placeOf(page, whole, view.page);
    const kept = placeOf(page, part, view.page);
    // "Two of the five" are two, and no five were asked in all.
    const ofAll =
      kept >= 0 && page.keys[kept + 1] === 'of' && page.keys[kept + 2] === 'the' && here === kept + 3;
    if (here < 0 || (kept >= 0 && !ofAll)) continue;
    if (page.keys.slice(...view.page).some(word => SAYS_PART.test(word))) continue;
    found.push({ page: [here, here + 1], version: [there - 1, there + 2] });
  }
  return found;
}

const isCount = ({ keys }: Side, at: number): boolean =>
  beginsWithDigit(keys[at]) && /^\d+$/.test(keys[at] ?? '');

const placeOf = ({ keys }: Side, word: string, [from, to]: Range): number => {
  const at = keys.slice(from, to).indexOf(word);
  return at < 0 ? -1 : from + at;
};
