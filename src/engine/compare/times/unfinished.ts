import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isSaidNear, isShared, type PairView, type Range, type Side } from '../comparing.ts';
import { isPredicate } from '../roles/clause-roles.ts';

/** Who does these has not done it yet. */
const AIMS =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed)?|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|propos(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|seek(?:s|ing)?|due|set|scheduled|expect(?:s|ed)?|about|going|ready|considering|wish(?:es)?|decided|agreed|promised)$/;
/** What leaves it open in other words. */
const OPEN =
  /^(?:will|would|should|could|may|might|can|must|to|if|whether|plan\w*|inten\w*|hop\w*|aim\w*|want\w*|wish\w*|propos\w*|threat\w*|prepar\w*|seek\w*|expect\w*|soon|about|promis\w*|pledg\w*|not|yet|ready|goal|project\w*|foresee\w*|decid\w*|decision|agree\w*)$/;
const BETWEEN = /^(?:not|also|now|already|still|since|just|\w{3,}ly)$/;
const CLAUSE = 8;

/**
 * "Plans to sell" turned to "has sold", "is looking into it" to "has looked into it": what is planned or under way told as
 * done. The plain past is left aside: half the languages tell plans in it.
 */
export function findFinished(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (let at = view.page[0] + 1; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!isShared(page, at) || there <= view.version[0]) continue;
    const from = unfinishedFrom(version, there, view.version);
    if (from < 0 || !isPredicate(page, at, comparing.lexicon)) continue;
    const has = perfectFrom(page, at, view.page);
    if (has < 0 || isSaidNear(page, at, [CLAUSE, 2], view.page, OPEN)) continue;
    found.push({ page: [has, at + 1], version: [from, there + 1] });
  }
  return found;
}

/** Where a plan or what is under way begins before its verb; -1 where it is neither. */
function unfinishedFrom({ keys }: Side, verb: number, [least]: Range): number {
  const before = keys[verb - 1] ?? '';
  if (before === 'to' && verb - 2 >= least && AIMS.test(keys[verb - 2] ?? '')) return verb - 2;
  if (!/^\w{2,}ing$/.test(keys[verb] ?? '')) return -1;
  let at = verb - 1;
  while (at > least && BETWEEN.test(keys[at] ?? '')) at -= 1;
  return /^(?:is|are|am)$/.test(keys[at] ?? '') ? at : -1;
}

/** "Has sold", "have already been sold": where it begins; -1 where it does not. */
function perfectFrom({ keys }: Side, verb: number, [least]: Range): number {
  if (/ing$/.test(keys[verb] ?? '')) return -1;
  let at = verb - 1;
  while (at > least && (BETWEEN.test(keys[at] ?? '') || keys[at] === 'been')) at -= 1;
  return /^(?:has|have)$/.test(keys[at] ?? '') ? at : -1;
}
