import type { Stretch } from '../align/align-words.ts';
import {
  beginsWithDigit,
  type Comparing,
  isContent,
  isShared,
  type PairView,
  type Range,
} from '../comparing.ts';

/** What leaves out one or some in other words. */
const EXCEPTS =
  /^(?:except\w*|but|exclud\w*|save|apart|aside|other|others|only|remain\w*|rest|without|minus|bar|alone|single|last|just|not|no|none|nobody|never|still)$/;
/** What comes short of it in other words. */
const NEARLY =
  /^(?:nearly|almost|virtually|practically|effectively|essentially|basically|close|verge|brink|near|more|good|quasi|just|hardly|barely|scarcely|half|about|largely|mostly|quite|as)$/;
/** "All but impossible", "all but a few of the boats": what follows stands within so many words. */
const REACH = 3;

/**
 * "All but one" turned to "all", "all but over" to "all except over": of the two senses of "all but" neither is said here.
 * Only where the text is reworded.
 */
export function findLostAllBut(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (let there = view.version[0]; there + 2 < view.version[1]; there += 1) {
    if (version.keys[there] !== 'all' || version.keys[there + 1] !== 'but') continue;
    const counts = /^(?:1|the|a|those|these|his|her|its|their|for)$/.test(version.keys[there + 2] ?? '');
    const isCount = counts || beginsWithDigit(version.keys[there + 2]);
    const here = partnerBehind(comparing, there + 2, view.version);
    if (here < view.page[0] || here >= view.page[1]) continue;
    const said = page.keys.slice(...view.page).some(word => (isCount ? EXCEPTS : NEARLY).test(word));
    if (!said) found.push({ page: [here, here + 1], version: [there, there + 3] });
  }
  return found;
}

/** The page's word for the first content word from a place of the version on; -1 without one. */
function partnerBehind(comparing: Comparing, from: number, [, most]: Range): number {
  const { version } = comparing;
  for (let at = from; at < Math.min(most, from + REACH); at += 1) {
    if (!isContent(comparing, version, at)) continue;
    return isShared(version, at) ? (version.partner[at] ?? -1) : -1;
  }
  return -1;
}
