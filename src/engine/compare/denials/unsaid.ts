import type { Stretch } from '../align/align-words.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';

const REFUSES = /^(?:declin|refus)/;
const SAYS =
  /^(?:say|said|saying|tell|told|telling|comment\w*|disclos\w*|reveal\w*|explain\w*|specif\w*|confirm\w*|answer\w*|statement\w*|speak|spoke|talk|discuss\w*|state|declare|inform\w*|indicat\w*|clarif\w*|respond|reply|information|question\w*|opinion|view|know\w*|whether|if|why|how)$/;
/** What one refuses stands right behind. */
const REACH = 4;

/** "Declined to say whether she would stand" turned to "refused to stand": who keeps silent about a thing refuses it. */
export function findUnsaid({ page, version, light }: Comparing, view: PairView): Stretch[] {
  if (light) return [];
  const there = refusalIn(version, view.version, true);
  const here = there && refusalIn(page, view.page, false);
  return here ? [{ page: here, version: there }] : [];
}

/** From a verb of refusing to what is refused: a word of saying, or none in the rest of the sentence. */
function refusalIn({ keys }: Side, [from, to]: Range, says: boolean): Range | undefined {
  for (let at = from; at < to; at += 1) {
    if (!REFUSES.test(keys[at] ?? '')) continue;
    const next = keys.slice(at + 1, Math.min(to, at + 1 + REACH));
    if (says)
      return next[0] === 'to' &&
        SAYS.test(next[1] ?? '') &&
        /^(?:whether|if|why|how|who|what|when)$/.test(next[2] ?? '')
        ? [at, at + 4]
        : undefined;
    return keys.slice(at, to).some(word => SAYS.test(word)) ? undefined : [at, Math.min(to, at + 3)];
  }
  return undefined;
}
