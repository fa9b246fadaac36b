import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isSaidNear, isShared, type PairView, type Side } from '../comparing.ts';

/** What says in other words that somebody had no choice. */
const FORCES =
  /^(?:forc\w*|oblig\w*|compel\w*|constrain\w*|coerc\w*|order\w*|requir\w*|must|had|has|have|need\w*|press\w*|bound|let|let\w*|caus\w*|lead|led|oblige\w*|cost\w*|bear|should|against|urg\w*|ask\w*|demand\w*)$/;
const CLAUSE = 7;

/** "Was made to sign" turned to "made and signed": nobody makes him any more. */
export function findLostForce({ page, version }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let there = view.version[0] + 3; there < view.version[1]; there += 1) {
    const here = version.partner[there] ?? -1;
    if (!isMadeTo(version, there) || here < view.page[0] || !isShared(version, there)) continue;
    if (isMadeTo(page, here) || isSaidNear(page, here, [CLAUSE, 2], view.page, FORCES)) continue;
    found.push({ page: [here, here + 1], version: [there - 3, there + 1] });
  }
  return found;
}

/** "Was made to sign", "have been made to sign". */
const isMadeTo = ({ keys }: Side, verb: number): boolean =>
  keys[verb - 1] === 'to' &&
  keys[verb - 2] === 'made' &&
  /^(?:is|are|was|were|be|been|being)$/.test(keys[verb - 3] ?? '');
