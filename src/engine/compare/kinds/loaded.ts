import { NONE, SAME } from '../alignment.ts';
import { chargeOf } from '../charged-words.ts';
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
    const ours = judges(comparing, page, edit.page);
    const theirs = judges(comparing, version, edit.version);
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

/** Whether a changed word of the range judges: a charged word, or a verb that makes the speaker look bad. */
function judges({ lexicon }: Comparing, side: Side, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1) {
    if (side.relation[at] === SAME) continue;
    const word = side.keys[at] ?? '';
    if (chargeOf(word, lexicon)) return true;
    if (side.relation[at] !== NONE && isNeutralReport(word, lexicon)) continue;
    if (isJudgingReport(word, lexicon)) return true;
  }
  return false;
}
