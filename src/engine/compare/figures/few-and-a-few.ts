import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import { type Comparing, isContent, isShared, type PairView, type Side } from '../comparing.ts';
import { isNegator } from '../denials/negators.ts';

/** With one of these before it, "few" or "little" is no complaint: "the next few days", "his little boat". */
const TAKES_IN = new Set(
  'a an the these those this that his her its their our my your last next past first coming every some no as'.split(
    ' ',
  ),
);
const SOME = new Set(['some', 'several']);
const HARDLY = new Set(['few', 'little']);
/** An adjective may stand before the noun. */
const REACH = 3;

/** How much of a thing there is: hardly any, or some after all. */
type Amount = 'hardly' | 'some';

/**
 * "Few passengers" turned to "a few passengers", or the reverse: whoever says "few" says that there are hardly any. Only
 * where the text is reworded, and nothing is denied beside it.
 */
export function findTurnedFew(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (let at = view.page[0] + 1; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (there <= view.version[0] || !isShared(page, at)) continue;
    if (!isContent(comparing, page, at)) continue;
    const ours = amountBefore(comparing, page, at, view.page[0]);
    const theirs = ours && amountBefore(comparing, version, there, view.version[0]);
    if (!ours || !theirs || ours.amount === theirs.amount) continue;
    if (isDenied(page, view.page) || isDenied(version, view.version)) continue;
    found.push({ page: [ours.from, at + 1], version: [theirs.from, there + 1] });
  }
  return found;
}

function amountBefore(
  comparing: Comparing,
  side: Side,
  noun: number,
  least: number,
): { readonly amount: Amount; readonly from: number } | undefined {
  const { keys, relation } = side;
  for (let at = noun - 1; at >= Math.max(least, noun - REACH); at -= 1) {
    const word = keys[at] ?? '';
    const before = at > least ? (keys[at - 1] ?? '') : '';
    if (SOME.has(word)) return relation[at] === SAME ? undefined : { amount: 'some', from: at };
    if (HARDLY.has(word)) {
      if (before === 'a') return { amount: 'some', from: at - 1 };
      return TAKES_IN.has(before) ? undefined : { amount: 'hardly', from: at };
    }
    if (!isContent(comparing, side, at) || word.endsWith('ing')) return undefined;
  }
  return undefined;
}

const isDenied = ({ keys }: Side, [from, to]: readonly [number, number]): boolean => {
  for (let at = from; at < to; at += 1) if (isNegator(keys, at)) return true;
  return false;
};
