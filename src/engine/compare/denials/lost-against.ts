import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { type Comparing, firstContent, isShared, type PairView } from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/**
 * With "against" these do the reverse of what they do without it: who is protected against fire protects no fire. Who
 * fights against a thing fights it. Dictionary forms.
 */
const turnsWithAgainst = anyFormIn(
  wordList(`
  protect guard insure secure shield safeguard defend vaccinate immunize inoculate cover rule find decide vote testify
  discriminate act side bet lean lobby advise speak argue play
`),
);
/** So many words lead from the verb to what it is about. */
const REACH = 4;
/** Tell in other words what "against" tells. */
const LIKEWISE =
  /^(?:against|from|versus|not|anti\w*|oppos\w*|reject\w*|contra\w*|counter\w*|disadvantage|detriment|no)$/;

/** "Protects against fever" turned to "protects the fever": what it is done against became what it is done for. */
export function findLostAgainst(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let there = view.version[0]; there + 2 < view.version[1]; there += 1) {
    if (version.keys[there + 1] !== 'against' || !turnsWithAgainst(version.keys[there] ?? '', lexicon))
      continue;
    const noun = firstContent(comparing, version, [there + 2, Math.min(view.version[1], there + 2 + REACH)]);
    const [verb, here] = [version.partner[there] ?? -1, version.partner[noun] ?? -1];
    if (noun < 0 || !isShared(version, there) || !isShared(version, noun)) continue;
    if (verb < view.page[0] || here <= verb || here > verb + REACH) continue;
    if (page.keys.slice(view.page[0], here).some(word => LIKEWISE.test(word))) continue;
    found.push({ page: [verb, here + 1], version: [there, noun + 1] });
  }
  return found;
}
