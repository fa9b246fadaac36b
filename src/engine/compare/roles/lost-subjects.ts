import type { Stretch } from '../align/align-words.ts';
import { NONE } from '../align/alignment.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from '../comparing.ts';
import { isBody, isSpeaker } from '../vocabulary/speakers.ts';

/** "Without the press speaking": so many words may stand before the verb. */
const REACH = 4;

/** "Left without speaking to the press" turned to "without the press speaking": who does it was exchanged. */
export function findTakenSubjects(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, light } = comparing;
  if (light) return [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    if (page.keys[at] !== 'without') continue;
    const there = page.partner[at] ?? -1;
    if (there < view.version[0] || version.keys[there] !== 'without') continue;
    const [ours, theirs] = [doingAfter(page, at, view.page), doingAfter(version, there, view.version)];
    if (ours < 0 || theirs < 0 || page.partner[ours] !== theirs || page.relation[ours] === NONE) continue;
    const [here, other] = [
      subjectOf(comparing, page, at, ours),
      subjectOf(comparing, version, there, theirs),
    ];
    if (here !== other) return [{ page: [at, ours + 1], version: [there, theirs + 1] }];
  }
  return [];
}

function doingAfter({ keys }: Side, without: number, [, most]: Range): number {
  for (let at = without + 1; at < Math.min(most, without + 1 + REACH); at += 1)
    if (/^\w{2,}ing$/.test(keys[at] ?? '')) return at;
  return -1;
}

/** Whether somebody else is named between "without" and the verb. */
const subjectOf = (comparing: Comparing, side: Side, without: number, verb: number): boolean => {
  for (let at = without + 1; at < verb; at += 1) {
    const word = side.keys[at] ?? '';
    if (side.names[at] === 1 || isSpeaker(word, comparing.lexicon) || isBody(word, comparing.lexicon))
      return true;
    if (isContent(comparing, side, at) && side.keys[at - 1] === 'the') return true;
  }
  return false;
};
