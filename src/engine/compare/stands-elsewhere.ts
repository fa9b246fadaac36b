import { LEAST_RUN, placesOfRun } from './align/word-runs.ts';
import type { Comparing, Range, Side } from './comparing.ts';
import { deniesClaim } from './denials/negators.ts';
import { isJudgingReport, isReport } from './vocabulary/report-verbs.ts';

/** What may stand round words said elsewhere: who said them, and what ties them on. */
const AROUND = new Set('he she they it who and but that a an the of to him her them'.split(' '));

/** The same speaker is named within so many words of what he said: a quotation of two sentences parts them. */
const SPEAKER = 20;

/** Whether words that seem left out, or put in, stand word for word elsewhere in the other text, but for "he said". */
export function standsElsewhere(comparing: Comparing, side: Side, [from, to]: Range): boolean {
  const other = (side === comparing.page ? comparing.version : comparing.page).words;
  const own = side.words.ids;
  let [start, length, place] = [from, 0, 0];
  for (let at = from; at + Math.max(LEAST_RUN, length + 1) <= to; at += 1)
    for (const there of placesOfRun(other, own, at)) {
      let run = 0;
      while (at + run < to && there + run < other.count && own[at + run] === other.ids[there + run]) run += 1;
      if (run > length) [start, length, place] = [at, run, there];
    }
  if (length < LEAST_RUN) return false;
  const near = other.ids.subarray(Math.max(0, place - SPEAKER), place + length + SPEAKER);
  for (let at = from; at < to; at += 1) {
    if (at >= start && at < start + length) continue;
    const word = side.keys[at] ?? '';
    const reports =
      isReport(word, comparing.lexicon) && !isJudgingReport(word, comparing.lexicon) && !deniesClaim(word);
    const named = side.names[at] === 1 && near.includes(own[at] ?? -1);
    if (!AROUND.has(word) && !reports && !named) return false;
  }
  return true;
}
