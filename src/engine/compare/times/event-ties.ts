import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import {
  type Comparing,
  firstContent,
  isShared,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { isNegator } from '../denials/negators.ts';

/** How something stands in time to what is told behind the tie. */
type Tie = 'before' | 'during' | 'after' | 'until' | 'from';

const TIES: ReadonlyMap<string, Tie> = new Map(
  Object.entries({
    before: 'before',
    during: 'during',
    while: 'during',
    throughout: 'during',
    after: 'after',
    following: 'after',
    until: 'until',
    till: 'until',
    from: 'from',
  } as const),
);
/**
 * Ties of which no writer who means one writes the other. "By" and "before" trade places freely, and so do "since",
 * "from" and "after", "within" and "during".
 */
const EXCLUSIVE = new Set(
  ['before during', 'before after', 'before until', 'during after', 'until after', 'until from'].flatMap(
    pair => [pair, pair.split(' ').reverse().join(' ')],
  ),
);
/** What happens stands right behind its tie. */
const REACH = 4;
/** "Two days before", "long before": a distance, and none to "until" either: "two days until". */
const DISTANCE =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|long|short|shortly|just|soon)$/;
/** "It took years before they met" is "until they met", and so is whatever is denied. */
const LASTS = /^(?:it|took|takes|take|wait\w*|last\w*|go|goes|went|pass\w*)$/;

/** "Rested before the race" turned to "during the race": the event is kept, what is told stands otherwise to it. */
export function findTurnedEventTies(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const ours = TIES.get(page.keys[at] ?? '');
    if (!ours || page.relation[at] === SAME) continue;
    const event = eventBehind(comparing, page, at, view.page);
    const partner = page.partner[event] ?? -1;
    if (event < 0 || !isShared(page, event) || partner < 0) continue;
    for (let there = Math.max(view.version[0], partner - REACH); there < partner; there += 1) {
      const theirs = TIES.get(version.keys[there] ?? '');
      if (!theirs || version.relation[there] === SAME || !EXCLUSIVE.has(`${ours} ${theirs}`)) continue;
      if (eventBehind(comparing, version, there, view.version) !== partner) continue;
      const loose = ours === 'until' || theirs === 'until';
      if (loose && (mayLast(page, at, view.page) || mayLast(version, there, view.version))) continue;
      found.push({ page: [at, event + 1], version: [there, partner + 1] });
    }
  }
  return found;
}

const eventBehind = (comparing: Comparing, side: Side, at: number, [, most]: Range): number =>
  firstContent(comparing, side, [at + 1, Math.min(most, at + 1 + REACH)]);

/** Whether a word before a tie denies, waits or measures: there "before" and "until" say the same. */
const mayLast = ({ keys }: Side, at: number, [least]: Range): boolean =>
  DISTANCE.test(keys[at - 1] ?? '') ||
  keys.slice(least, at).some((word, i) => LASTS.test(word) || isNegator(keys, least + i));
