import type { Stretch } from '../align/align-words.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';

/** A record for all time, and one for a while only; in folded words. */
const EVER =
  /^(?:on record|ever|in history|of all time|in living memory|since records began|since measurements began|ever recorded)\b/;
const A_WHILE =
  /^(?:in (?:(?:a|\d+|several|many|recent) )?(?:decades?|years?|months?|generations?|centur(?:y|ies))|this (?:year|month|season|decade|century)|since \d{4}|so far this (?:year|season))\b/;
/** What is said to be a record: "the driest April". */
const SUPERLATIVE = /^(?:\w{2,}est|most|least|worst|best|1st)$/;
const SUPERLATIVE_BEFORE = 6;
const LONGEST = 4;

/** "The driest April on record" turned to "in decades", or the reverse: how far back the record reaches. */
export const findTurnedRecords = ({ page, version }: Comparing, view: PairView): Stretch[] =>
  view.edits.filter(edit => {
    const ours = reachOf(page, edit.page);
    const theirs = reachOf(version, edit.version);
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  });

/** Whether the record told of in a short range is one for all time; undefined where none is. */
function reachOf({ keys }: Side, [from, to]: Range): boolean | undefined {
  if (to - from > LONGEST) return undefined;
  const isRecord = keys
    .slice(Math.max(0, from - SUPERLATIVE_BEFORE), from)
    .some(word => SUPERLATIVE.test(word));
  if (!isRecord) return undefined;
  // A word before the range may be kept: "in a decade", "in decades".
  for (const start of [from, from - 1]) {
    const said = keys.slice(start, start + LONGEST).join(' ');
    if (EVER.test(said)) return true;
    if (A_WHILE.test(said)) return false;
  }
  return undefined;
}
