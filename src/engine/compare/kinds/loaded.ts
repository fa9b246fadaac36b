import { SAME } from '../alignment.ts';
import { isCharged } from '../charged-words.ts';
import {
  type Claim,
  type Comparing,
  type PairView,
  quoted,
  type Range,
  type Side,
  textOf,
  widen,
} from '../comparing.ts';
import { isJudgingReport, isNeutralReport } from '../report-verbs.ts';

/** Neutral words made judging, or the reverse. English only, and only where the text is otherwise kept. */
export function findLoadedWords(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english || !comparing.light) return [];
  const { page, version } = comparing;
  return view.edits.flatMap(edit => {
    const ours = isJudging(comparing, page, edit.page, version, edit.version);
    const theirs = isJudging(comparing, version, edit.version, page, edit.page);
    if (ours === theirs) return [];
    const here = widen(edit.page, view.page);
    const there = widen(edit.version, view.version);
    const words = `${quoted(textOf(version, there))} became ${quoted(textOf(page, here))}`;
    return [
      {
        kind: 'loaded' as const,
        severity: 'meaning' as const,
        page: here,
        version: there,
        confidence: 0.75,
        why: ours ? `A plain word was made judging: ${words}.` : `A judging word was made plain: ${words}.`,
      },
    ];
  });
}

/** A charged word on one side against none on the other, or a speaker made to look bad. */
const isJudging = (comparing: Comparing, side: Side, range: Range, other: Side, otherRange: Range): boolean =>
  judgesSpeaker(comparing, side, range, other, otherRange) ||
  (someChanged(side, range, word => isCharged(word, comparing.lexicon)) &&
    !someChanged(other, otherRange, word => isCharged(word, comparing.lexicon)));

const someChanged = (side: Side, [from, to]: Range, test: (word: string) => boolean): boolean => {
  for (let at = from; at < to; at += 1)
    if (side.relation[at] !== SAME && test(side.keys[at] ?? '')) return true;
  return false;
};

/** "Said" turned to "boasted": on one side a plain verb of saying, on the other one that makes the speaker look bad. */
function judgesSpeaker(
  { lexicon }: Comparing,
  side: Side,
  range: Range,
  other: Side,
  otherRange: Range,
): boolean {
  return (
    someChanged(side, range, word => isJudgingReport(word, lexicon)) &&
    someChanged(other, otherRange, word => isNeutralReport(word, lexicon) && !isJudgingReport(word, lexicon))
  );
}
