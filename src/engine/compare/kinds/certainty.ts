import type { Stretch } from '../align/align-words.ts';
import { MOVED, NONE, SAME, SYNONYM } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
  unmatched,
  widen,
} from '../comparing.ts';
import { evidenceStep } from '../senses/evidence.ts';
import { outcomeStep } from '../senses/outcomes.ts';
import { findTurnedTenses } from '../times/tenses.ts';
import { closesQuestion } from '../vocabulary/certain-phrases.ts';
import { PROOF, SETTLED, settledness } from '../vocabulary/certainty-scale.ts';
import { isHedge, isLastingHedge, isStrongHedge, isSure } from '../vocabulary/hedges.ts';
import { isJudgingReport, isNeutralReport, isReport } from '../vocabulary/report-verbs.ts';
import { openNegators } from './negation.ts';

/** "Suggested" against "said": from this step on the reader is told something surer. */
const STEP = 0.35;

/** Hedges that went or came: "reportedly", "may", "suspected". English only. */
export function findCertaintyChanges(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english) return [];
  const { page, version } = comparing;
  const hedges: Hedges = {
    removed: changed(version, view.version, isHedge),
    added: changed(page, view.page, isHedge),
    sureAdded: changed(page, view.page, isSure),
    sureRemoved: changed(version, view.version, isSure),
  };
  const any = Object.values(hedges).some(words => words.length > 0);
  const tenses = comparing.light
    ? findTurnedTenses(comparing, view).map(tense => certaintyClaim(comparing, view, tense, tense.done))
    : [];
  return tenses.concat(
    view.edits.flatMap(edit => {
      const found =
        (any ? findHedging(comparing, view, edit, hedges) : null) ??
        (comparing.light
          ? (findReportStep(comparing, view, edit) ??
            findOutcomeStep(comparing, view, edit) ??
            findEvidenceStep(comparing, view, edit))
          : null);
      if (!found) return [];
      // "Were able to" for "could" says the same; "may be able to" for "can" does not.
      const able = unmatched(page, edit.page).some(at => page.keys[at] === 'able');
      if (able && within(hedges.added, edit.page).length === 0) return [];
      if (isLeave(comparing, view, edit)) return [];
      // "Suggested" for "claimed" judges the speaker: that is another kind.
      return judgesOne(comparing, edit) ? [] : [found];
    }),
  );
}

/** Who is expected to do something is likely to do it. */
const isExpectation = (word: string): boolean => /^(?:expected|expects?|due|estimated)$/.test(word);

/** "As per reports", "by all accounts": as good as "reportedly". */
const isSaidToBe = (side: Side, range: Range): boolean =>
  unmatched(side, range).some(at =>
    /^(?:reports?|accounts?|rumou?rs?|allegations?)$/.test(side.keys[at] ?? ''),
  );

/** "May not take photographs": is not allowed to. */
const isLeave = ({ page, version }: Comparing, view: PairView, edit: Stretch): boolean => {
  const may = ({ keys }: Side, [from, to]: Range) =>
    keys.slice(from, to + 1).some(word => /^(?:may|can|could)$/.test(word));
  const leave = (side: Side, range: Range) =>
    unmatched(side, range).some(at => /^(?:allow|permit|free$|entitled|let$)/.test(side.keys[at] ?? ''));
  return (
    (may(page, edit.page) && leave(version, view.version)) ||
    (may(version, edit.version) && leave(page, view.page))
  );
};

/** The changed words of a pair of sentences that leave something open or close it, by their places. */
interface Hedges {
  readonly removed: readonly number[];
  readonly added: readonly number[];
  readonly sureAdded: readonly number[];
  readonly sureRemoved: readonly number[];
}

/** A hedge that went or came with an edit, or a word that closes the question. */
function findHedging(
  comparing: Comparing,
  view: PairView,
  edit: Stretch,
  { removed, added, sureAdded, sureRemoved }: Hedges,
): Claim | null {
  const { page, version } = comparing;
  const lost = within(removed, edit.version);
  const gained = within(added, edit.page);
  // A word that both sentences have as often was moved, not added: "what she will cut, she has not said". With a
  // negation gone or come it is another "will".
  const negators = (side: Side, range: Range) => openNegators(comparing, side, range).length;
  const moved = negators(page, edit.page) === negators(version, edit.version);
  const outnumbers = (one: Side, whole: Range, other: Side, otherWhole: Range) => (at: number) =>
    !moved || countOf(one, whole, one.keys[at]) > countOf(other, otherWhole, one.keys[at]);
  const surer = within(sureAdded, edit.page).some(outnumbers(page, view.page, version, view.version));
  const lessSure = within(sureRemoved, edit.version).some(outnumbers(version, view.version, page, view.page));
  const decides = (side: Side, at: number) =>
    comparing.light
      ? isStrongHedge(side.keys, at)
      : isLastingHedge(side.keys[at] ?? '') && isClaimKept(comparing, side, at);
  const counts = (side: Side, words: readonly number[], balance: boolean) =>
    words.some(at => decides(side, at)) || (balance && words.length > 0);
  // Where the text is kept, "almost" for "nearly" makes up for no "may".
  const balances = (side: Side, words: readonly number[]) =>
    comparing.light
      ? words.some(at => isStrongHedge(side.keys, at) || isExpectation(side.keys[at] ?? ''))
      : words.length > 0 || isSaidToBe(side, side === page ? view.page : view.version);
  const promised = (side: Side, range: Range) =>
    comparing.light && unmatched(side, range).some(at => side.keys[at] === 'would');
  if (
    counts(version, lost, comparing.light && (surer || promised(page, edit.page))) &&
    !balances(page, added)
  )
    return certaintyClaim(comparing, view, edit, true);
  if (
    counts(page, gained, comparing.light && (lessSure || promised(version, edit.version))) &&
    !balances(version, removed)
  )
    return certaintyClaim(comparing, view, edit, false);
  const stands =
    comparing.light &&
    removed.length + added.length === 0 &&
    surer !== lessSure &&
    !isReportedSpeech(comparing, view, edit) &&
    !isInfinitive(comparing, edit) &&
    edit.page[1] - edit.page[0] <= 3 &&
    isPlain(comparing, edit);
  return stands ? certaintyClaim(comparing, view, edit, surer) : null;
}

/** "Said it would" and "says it will" are one and the same in reported speech. */
function isReportedSpeech({ page, version, lexicon }: Comparing, view: PairView, edit: Stretch): boolean {
  const says = (side: Side, [from, to]: Range, word: string) => side.keys.slice(from, to).includes(word);
  const shifted =
    (says(page, edit.page, 'will') && says(version, edit.version, 'would')) ||
    (says(page, edit.page, 'would') && says(version, edit.version, 'will'));
  return shifted && page.keys.slice(...view.page).some(word => isReport(word, lexicon));
}

/** "Expects that demand will double", "expects demand to double". */
const isInfinitive = ({ page, version }: Comparing, edit: Stretch): boolean =>
  edit.page[1] - edit.page[0] === 1 &&
  edit.version[1] - edit.version[0] === 1 &&
  /^to w(?:ill|ould)$/.test([page.keys[edit.page[0]], version.keys[edit.version[0]]].sort().join(' '));

const countOf = ({ keys }: Side, range: Range, word: string | undefined): number =>
  keys.slice(...range).filter(key => key === word).length;

const changed = (
  side: Side,
  [from, to]: Range,
  test: (keys: readonly string[], at: number) => boolean,
): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at += 1)
    if (side.relation[at] !== SAME && side.relation[at] !== MOVED && test(side.keys, at)) found.push(at);
  return found;
};

/** In a text reworded throughout: the next content word, which the hedge is about, stands in the other text too. */
function isClaimKept(comparing: Comparing, side: Side, at: number): boolean {
  let next = at + 1;
  while (next < side.keys.length && !isContent(comparing, side, next)) next += 1;
  return side.relation[next] !== NONE;
}

const judgesOne = ({ page, version, lexicon }: Comparing, edit: Stretch): boolean => {
  const judges = (side: Side, range: Range) =>
    unmatched(side, range).some(at => isJudgingReport(side.keys[at] ?? '', lexicon));
  const tells = (side: Side, [from, to]: Range) =>
    side.keys
      .slice(from, to)
      .some(
        word =>
          isNeutralReport(word, lexicon) &&
          !isJudgingReport(word, lexicon) &&
          (settledness(word, lexicon) ?? 0) < PROOF,
      );
  return (
    (judges(page, edit.page) && tells(version, edit.version)) ||
    (judges(version, edit.version) && tells(page, edit.page))
  );
};

const within = (words: readonly number[], [from, to]: Range): number[] =>
  words.filter(at => at >= from && at < to);

/** "Will" for "is" or put in before a verb, not part of a longer rewriting. */
const isPlain = (comparing: Comparing, { page, version }: Stretch): boolean =>
  version[1] - version[0] <= 3 &&
  !(hasOwn(comparing, comparing.page, page) && hasOwn(comparing, comparing.version, version));

/** A changed content word that is neither sure nor unsure: then the phrase is reworded, "will be held", "takes place". */
const hasOwn = (comparing: Comparing, side: Side, [from, to]: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const own = side.relation[at] === NONE || side.relation[at] === SYNONYM;
    if (own && isContent(comparing, side, at) && !isSure(side.keys, at)) return true;
  }
  return false;
};

/** The claim that what was open is told as settled (`surer`), or the reverse. */
export function certaintyClaim(comparing: Comparing, view: PairView, edit: Stretch, surer: boolean): Claim {
  const { page, version } = widen(edit, view);
  return {
    kind: 'certainty',
    severity: 'meaning',
    page,
    version,
    confidence: comparing.light ? 0.85 : 0.65,
    why: surer
      ? 'What the other version leaves open is told here as settled.'
      : 'What the other version states is put in doubt here.',
  };
}

function findOutcomeStep(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  const step = outcomeStep(comparing, edit);
  return step === 0 ? null : certaintyClaim(comparing, view, edit, step > 0);
}

function findEvidenceStep(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  const step = evidenceStep(comparing, edit);
  return step === 0 ? null : certaintyClaim(comparing, view, edit, step > 0);
}

/** A word replaced by a surer or less sure one: "accused" by "guilty". */
function findReportStep(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  const { page, version } = comparing;
  const step = (side: Side, [from, to]: Range): { level: number; word: string } | undefined => {
    for (let at = from; at < to; at += 1) {
      const word = side.keys[at] ?? '';
      // Who points out what points to nothing.
      const told = side.relation[at] === SAME || side.keys[at + 1] === 'out';
      const level = told
        ? undefined
        : closesQuestion(side.keys, at)
          ? SETTLED
          : settledness(word, comparing.lexicon);
      if (level !== undefined) return { level, word };
    }
    return undefined;
  };
  const ours = step(page, edit.page);
  if (!ours) return null;
  const theirs = step(version, edit.version);
  if (!theirs || Math.abs(ours.level - theirs.level) < STEP) return null;
  // "Said" against "claimed" judges the speaker: that is another kind.
  const judges = (word: string) => isJudgingReport(word, comparing.lexicon);
  const [judging, other] = judges(ours.word) ? [ours, theirs] : [theirs, ours];
  if (judges(judging.word) && isNeutralReport(other.word, comparing.lexicon) && other.level < PROOF)
    return null;
  return certaintyClaim(comparing, view, edit, ours.level > theirs.level);
}
