import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import { type Comparing, isSaidNear, isShared, type PairView } from '../comparing.ts';
import { isPredicate } from '../roles/clause-roles.ts';

const NEAR = new Set(['almost', 'nearly']);
/** What says in other words that it did not come to it. */
const SHORT_OF =
  /^(?:almost|nearly|near|virtually|practically|close|closely|verge|brink|point|edge|about|would|could|might|may|risk\w*|threat\w*|danger\w*|hair|just|barely|hardly|scarcely|narrow\w*|quasi|half|all|effectively|largely|mostly|more|not|until|to|inch|whisker|step|short|failed|quite|good)$/;
const CLAUSE = 7;

/** "Almost lost the match" turned to "lost the match", or to "lost almost the whole match": what did not happen is told as done. */
export function findLostNearMisses(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let there = view.version[0] + 1; there < view.version[1]; there += 1) {
    if (!NEAR.has(version.keys[there - 1] ?? '') || version.relation[there - 1] === SAME) continue;
    const here = version.partner[there] ?? -1;
    if (here < view.page[0] || here >= view.page[1] || !isShared(version, there)) continue;
    // "Almost closed shops": a participle says how they are.
    if (!isPredicate(version, there, lexicon) || /^(?:all|every|the|a)$/.test(version.keys[there - 2] ?? ''))
      continue;
    if (isSaidNear(page, here, [CLAUSE, 1], view.page, SHORT_OF)) continue;
    // Behind the verb it bears on what follows: "lost almost all".
    const behind = page.keys.slice(here + 1, Math.min(view.page[1], here + CLAUSE));
    const moved = behind.findIndex(word => NEAR.has(word));
    const bearsOnRest = moved >= 0 && /^(?:all|every|the|half|whole|\d.*)$/.test(behind[moved + 1] ?? '');
    if (!bearsOnRest && behind.some(word => SHORT_OF.test(word))) continue;
    found.push({ page: [here, here + 1], version: [there - 1, there + 1] });
  }
  return found;
}
