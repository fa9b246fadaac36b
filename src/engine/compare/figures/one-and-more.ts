import type { Stretch } from '../align/align-words.ts';
import { INFLECTED, SAME } from '../align/alignment.ts';
import type { Comparing, PairView, Side } from '../comparing.ts';

/** One more, and any number of others. */
const ONE = new Set(['another']);
const MORE = new Set(['other', 'further', 'more']);

const isOpen = ({ relation }: Side, at: number): boolean => relation[at] !== SAME;

/** "Another term" turned to "other terms", or the reverse: one more became any number. */
export function findOneAndMore({ page, version, light }: Comparing, view: PairView): Stretch[] {
  if (light) return [];
  const found: Stretch[] = [];
  for (let at = view.page[0]; at + 1 < view.page[1]; at += 1) {
    const there = (page.partner[at + 1] ?? -1) - 1;
    if (page.relation[at + 1] !== INFLECTED || there < view.version[0]) continue;
    const [ours, theirs] = [page.keys[at] ?? '', version.keys[there] ?? ''];
    const turned = (ONE.has(ours) && MORE.has(theirs)) || (MORE.has(ours) && ONE.has(theirs));
    if (turned && isOpen(page, at) && isOpen(version, there))
      found.push({ page: [at, at + 2], version: [there, there + 2] });
  }
  return found;
}
