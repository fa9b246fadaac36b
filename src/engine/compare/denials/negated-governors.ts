import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';
import { keptPlaces } from '../kept-places.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/**
 * Verbs of which the denied is not the same as with what they govern denied: who decided not to sell has decided. Who does
 * not want to sell wants not to, and so with "think", "expect", "seem": they are left out. Dictionary forms.
 */
const governs = anyFormIn(
  wordList(`
  regret decide promise agree choose ask tell warn order urge advise vow threaten resolve opt swear pledge vote beg
  instruct request persuade convince try pretend
`),
);
const NOT = /^(?:not|never)$/;
const BETWEEN = /^(?:to|have|has|had|been|be|yet|even|\w{3,}ly)$/;
const REACH = 3;

/** "Decided not to sell" turned to "did not decide to sell", or the reverse. */
export function findMovedDenials(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (const [at, there] of keptPlaces(comparing, view)) {
    if (!governs(page.keys[at] ?? '', lexicon)) continue;
    const [ours, theirs] = [denialAt(page, at, view.page), denialAt(version, there, view.version)];
    if (!ours || !theirs || ours.before === theirs.before) continue;
    found.push({ page: ours.range, version: theirs.range });
  }
  return found;
}

/** The one negation beside a verb, before it or behind it. */
function denialAt(
  { keys }: Side,
  verb: number,
  [least, most]: Range,
): { readonly before: boolean; readonly range: Range } | undefined {
  let at = verb - 1;
  while (at > least && at > verb - REACH && BETWEEN.test(keys[at] ?? '')) at -= 1;
  const before = at >= least && NOT.test(keys[at] ?? '');
  const behind =
    verb + 1 + keys.slice(verb + 1, Math.min(most, verb + 1 + REACH)).findIndex(word => NOT.test(word));
  if (before === behind > verb) return undefined;
  return { before, range: before ? [at, verb + 1] : [verb, behind + 1] };
}
