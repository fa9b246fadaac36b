import type { Stretch } from '../align/align-words.ts';
import { NONE, SAME, SYNONYM } from '../align/alignment.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from '../comparing.ts';
import { isTimeWord } from '../times/time-words.ts';
import { mayBeVerb } from './clause-roles.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be']);

/**
 * "Berg accused Lind" turned to "Berg was accused by Lind": one side is in the passive, and who does it there has it
 * done to him on the other side. A fair passive names the doer of the active sentence behind "by".
 */
export function findReversedVoice(comparing: Comparing, view: PairView): Stretch | null {
  const { page, version } = comparing;
  const ours = reversed(comparing, page, view.page, version);
  if (ours) return { page: ours, version: partnersOf(page, ours, view.version) };
  const theirs = reversed(comparing, version, view.version, page);
  return theirs && { page: partnersOf(version, theirs, view.page), version: theirs };
}

/** From the form of "be" to the doer, where the other side has the doer behind the verb. */
function reversed(comparing: Comparing, side: Side, [from, to]: Range, other: Side): Range | null {
  for (let by = from; by < to; by += 1) {
    if (side.keys[by] !== 'by' || side.relation[by] === SAME) continue;
    const be = lastBefore(by, from, at => BE.has(side.keys[at] ?? '') && side.relation[at] !== SAME);
    if (be < 0) continue;
    const verb = firstAfter(be, by, at => isContent(comparing, side, at));
    const doer = firstAfter(by, Math.min(to, by + 5), at => isContent(comparing, side, at));
    if (verb < 0 || doer < 0 || side.relation[verb] === NONE || side.relation[doer] === NONE) continue;
    // "Paid for by a foundation", "a foundation bore the costs": other verbs have other parties.
    if (!comparing.light && side.relation[verb] === SYNONYM) continue;
    if (isTime(side.keys[doer] ?? '') || isPassive(other, side.partner[verb] ?? 0)) continue;
    if (!mayBeVerb(other, side.partner[verb] ?? 0, comparing.lexicon)) continue;
    if ((side.partner[doer] ?? 0) > (side.partner[verb] ?? 0)) return [be, doer + 1];
  }
  return null;
}

/** "Shut down as a precaution": in the passive too, what stands behind the verb has nothing done to it. */
const isPassive = ({ keys }: Side, verb: number): boolean =>
  BE.has(keys[verb - 1] ?? '') || BE.has(keys[verb - 2] ?? '');

/** "Finished by the end of May": no one does it. */
const isTime = (word: string): boolean =>
  isTimeWord(word) || /^(?:\d.*|end|start|beginning|middle|close|deadline|then|now)$/.test(word);

function lastBefore(at: number, least: number, test: (at: number) => boolean): number {
  for (let before = at - 1; before >= least; before -= 1) if (test(before)) return before;
  return -1;
}

function firstAfter(at: number, end: number, test: (at: number) => boolean): number {
  for (let after = at + 1; after < end; after += 1) if (test(after)) return after;
  return -1;
}

/** The range of the other side that the partners of a range span. */
function partnersOf(side: Side, [from, to]: Range, [least]: Range): Range {
  const partners = Array.from(side.partner.subarray(from, to)).filter(partner => partner >= 0);
  return partners.length > 0 ? [Math.min(...partners), Math.max(...partners) + 1] : [least, least];
}
