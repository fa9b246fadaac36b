import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { ANTONYM, NONE, SAME, SYNONYM } from '../align/alignment.ts';
import { behindArticle } from '../articles.ts';
import { type Claim, type Comparing, type PairView, type Range, type Side, widen } from '../comparing.ts';
import { hasChargedPhrase } from '../senses/charged-phrases.ts';
import { saysOfDeath } from '../senses/deaths.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';
import { isCharged, isHostileWord } from '../vocabulary/charged-words.ts';
import { isJudgingReport, isNeutralReport } from '../vocabulary/report-verbs.ts';
import { valenceOf } from '../vocabulary/valence.ts';

/** Neutral words made judging, or the reverse. English only, and only where the text is otherwise kept. */
export function findLoadedWords(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english || !comparing.light) return [];
  const { page, version } = comparing;
  return view.edits.flatMap(edit => {
    const ours =
      isJudging(comparing, page, edit.page, version, edit.version) ||
      isPlayedUp(comparing, edit.page, edit.version);
    const theirs = isJudging(comparing, version, edit.version, page, edit.page);
    if (ours === theirs || saysAlike(comparing, edit) || areOfDeath(comparing, edit)) return [];
    const { page: here, version: there } = widen(edit, view);
    return [
      {
        kind: 'loaded' as const,
        severity: 'meaning' as const,
        page: here,
        version: there,
        confidence: 0.75,
        why: ours
          ? 'A neutral word was replaced by a loaded one.'
          : 'A loaded word was replaced by a neutral one.',
      },
    ];
  });
}

/** Before a noun these make more of it than was said. */
const PLAYING_UP = wordList(
  'major massive huge enormous serious severe grave dramatic drastic extraordinary unprecedented sensational spectacular',
);

/** Whether a word may make more of the noun behind it. */
export const playsUp = (word: string): boolean => PLAYING_UP.has(word);

/** "A leak" turned to "a major leak": such a word, put in before a kept noun and nothing with it but the article. */
function isPlayedUp({ page, version }: Comparing, ours: Range, theirs: Range): boolean {
  const [from, to] = behindArticle(page, ours);
  const [other, otherTo] = behindArticle(version, theirs);
  return (
    to === from + 1 && other >= otherTo && page.relation[to] === SAME && PLAYING_UP.has(page.keys[from] ?? '')
  );
}

/** A good word for a good one: "victory", "triumph". */
function saysAlike({ page, version, lexicon }: Comparing, { page: [from, to] }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    if (page.relation[at] !== SYNONYM) continue;
    const valence = valenceOf(page.keys[at] ?? '', lexicon);
    if (valence !== 0 && valence === valenceOf(version.keys[page.partner[at] ?? 0] ?? '', lexicon))
      return true;
  }
  return false;
}

/** "Lost their lives", "were killed": neither judges. */
const areOfDeath = ({ page, version }: Comparing, edit: Stretch): boolean =>
  saysOfDeath(page, edit.page) && saysOfDeath(version, edit.version);

/** A charged or hostile word on one side against none on the other, or a speaker made to look bad. */
const isJudging = (comparing: Comparing, side: Side, range: Range, other: Side, otherRange: Range): boolean =>
  judgesSpeaker(comparing, side, range, other, otherRange) ||
  (hasChargedPhrase(comparing.lexicon, side, range) &&
    !hasChargedPhrase(comparing.lexicon, other, otherRange)) ||
  (isHostile(comparing, side, range, otherRange) && !isHostile(comparing, other, otherRange, range)) ||
  (someChanged(side, range, word => isCharged(word, comparing.lexicon)) &&
    !someChanged(other, otherRange, word => isCharged(word, comparing.lexicon)));

/** "Asked about it" turned to "attacked": a hostile word with nothing like it on the other side. */
function isHostile(
  { lexicon }: Comparing,
  side: Side,
  [from, to]: Range,
  [otherFrom, otherTo]: Range,
): boolean {
  if (otherTo === otherFrom) return false;
  for (let at = from; at < to; at += 1)
    if (side.relation[at] === NONE && isHostileWord(side.keys[at] ?? '', lexicon)) return true;
  return false;
}

/** The word is not in the other text, in this form or another. */
const isNew = ({ relation }: Side, at: number): boolean =>
  relation[at] === NONE || relation[at] === SYNONYM || relation[at] === ANTONYM;

const someChanged = (side: Side, [from, to]: Range, test: (word: string, at: number) => boolean): boolean => {
  for (let at = from; at < to; at += 1) if (isNew(side, at) && test(side.keys[at] ?? '', at)) return true;
  return false;
};

/** Who argues contends: of these two neither makes the speaker look worse. */
const isArguing = anyFormIn(new Set(['argue']));
const isClaiming = anyFormIn(new Set(['claim']));
const isContending = anyFormIn(new Set(['contend', 'maintain', 'assert', 'insist']));

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
    someChanged(
      other,
      otherRange,
      (word, at) =>
        isNeutralReport(word, lexicon) &&
        !isJudgingReport(word, lexicon) &&
        // Who claims a refund asks for it, and reports nothing.
        !(other.keys[at + 1] === 'for' && someChanged(side, range, one => isClaiming(one, lexicon))) &&
        !(isArguing(word, lexicon) && someChanged(side, range, judging => isContending(judging, lexicon))),
    )
  );
}
