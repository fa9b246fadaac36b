import type { Stretch } from '../align/align-words.ts';
import { INFLECTED, MOVED, NONE, SAME } from '../align/alignment.ts';
import { beginsWithDigit, type Comparing, type PairView, type Side } from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/** What these are done by is how far they reach, and what they are done to is the thing itself. Dictionary forms. */
const hasMargin = anyFormIn(new Set('win lose miss beat lead trail fail'.split(' ')));
const ARTICLES = new Set(['a', 'an', 'the', 'half']);

const beginsObject = ({ keys }: Side, at: number): boolean =>
  ARTICLES.has(keys[at] ?? '') || beginsWithDigit(keys[at]);

/** "Lost by a minute" turned to "lost a minute", or the reverse: how far something went for the thing itself. */
export function findTurnedMargins({ page, version, lexicon, light }: Comparing, view: PairView): Stretch[] {
  if (light) return [];
  const found: Stretch[] = [];
  for (let at = view.page[0]; at + 2 < view.page[1]; at += 1) {
    const relation = page.relation[at];
    if (relation !== SAME && relation !== MOVED && relation !== INFLECTED) continue;
    const there = page.partner[at] ?? -1;
    if (there < view.version[0] || there + 2 >= view.version[1]) continue;
    if (!hasMargin(page.keys[at] ?? '', lexicon)) continue;
    const [ours, theirs] = [page.keys[at + 1] === 'by', version.keys[there + 1] === 'by'];
    if (ours === theirs) continue;
    const [here, other] = ours ? [at + 2, there + 1] : [at + 1, there + 2];
    if (!beginsObject(page, here) || !beginsObject(version, other)) continue;
    const kept = page.relation[here + 1] !== NONE && page.partner[here + 1] === other + 1;
    if (kept) found.push({ page: [at, here + 2], version: [there, other + 2] });
  }
  return found;
}
