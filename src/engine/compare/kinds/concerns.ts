import type { Lexicon } from '../../lexicon/lexicon.ts';
import { calendarOf } from '../../text/calendar.ts';
import { mayBeginDate } from '../../text/dates.ts';
import { mayBeginQuantity } from '../../text/numbers.ts';
import { ANTONYM, MOVED } from '../alignment.ts';
import { remembered } from '../base-forms.ts';
import { mayBeginSide, mayTakeSide } from '../camps.ts';
import { settledness } from '../certainty-scale.ts';
import { mayBeginPhrase } from '../charged-phrases.ts';
import { isCharged, isHostileWord } from '../charged-words.ts';
import type { Comparing, PairView, Side } from '../comparing.ts';
import { isOfSort } from '../contrasts.ts';
import { mayLead } from '../directions.ts';
import { mayHedge } from '../hedges.ts';
import { mayNegate } from '../negators.ts';
import { shareOf } from '../quantifiers.ts';
import { isJudgingReport, isReport } from '../report-verbs.ts';
import { isBody, isSpeaker } from '../speakers.ts';
import { isTimeWord } from '../time-words.ts';
import { valenceOf } from '../valence.ts';
import { boundsFigure } from './number.ts';
import { ordersEvents } from './order.ts';

/** What a changed word, or one beside a change, may be a matter of; bits of one number. */
export const DATE = 1;
export const NUMBER = 2;
export const ATTRIBUTION = 4;
export const ACTOR = 8;
export const ORDER = 16;
export const POLARITY = 32;
export const CERTAINTY = 64;
export const LOADED = 128;
export const REPLACEMENT = 256;
/** A kept word begins what a changed one ends: "go" in "go up". */
const SIDE = 512;
const ALL = 1023;

/** Of these a kept word beside the change may be a part; of the others only a changed one. */
const REACHING = DATE | NUMBER | ATTRIBUTION | ACTOR | SIDE;
/** Kept words this far from an edit may be a part of what changed: a speaker's verb, a date's month. */
const REACH = 3;

const ENGLISH = calendarOf('en');
const CONDITIONS_AND_DEGREES = new Set(['if', 'unless', 'as', 'than']);

const concernsOf = remembered((word: string, lexicon: Lexicon): number => {
  const turns =
    mayNegate(word) ||
    CONDITIONS_AND_DEGREES.has(word) ||
    shareOf(word) !== undefined ||
    mayLead(word) ||
    mayTakeSide(word, lexicon) ||
    valenceOf(word, lexicon) !== 0;
  const judges =
    isCharged(word, lexicon) ||
    isHostileWord(word, lexicon) ||
    mayBeginPhrase(word, lexicon) ||
    isJudgingReport(word, lexicon);
  return (
    (mayBeginDate(word, ENGLISH) || isTimeWord(word) ? DATE : 0) |
    (mayBeginQuantity(word) || boundsFigure(word) ? NUMBER : 0) |
    (isReport(word, lexicon) ? ATTRIBUTION : 0) |
    (isSpeaker(word, lexicon) || isBody(word, lexicon) ? ACTOR : 0) |
    (ordersEvents(word) ? ORDER : 0) |
    (turns ? POLARITY : 0) |
    (mayHedge(word) || settledness(word, lexicon) !== undefined ? CERTAINTY : 0) |
    (judges ? LOADED : 0) |
    (isOfSort(word, lexicon) ? REPLACEMENT : 0) |
    (mayBeginSide(word, lexicon) ? SIDE : 0)
  );
});

/**
 * What the edits of a pair of sentences may be a matter of. Most edits put one plain word for another: asking each word
 * once for all kinds spares the kinds that could find nothing. All of them where a text is not English.
 */
export function concernsIn(comparing: Comparing, view: PairView): number {
  if (!comparing.english) return ALL;
  let concerns = 0;
  for (const edit of view.edits)
    concerns |=
      onSide(comparing, comparing.page, edit.page, view.page) |
      onSide(comparing, comparing.version, edit.version, view.version);
  // Reworded throughout, parties change places without a word that tells of it.
  return concerns & SIDE || !comparing.light ? concerns | POLARITY : concerns;
}

function onSide(
  { lexicon }: Comparing,
  { keys, relation }: Side,
  [from, to]: readonly [number, number],
  [least, most]: readonly [number, number],
): number {
  let concerns = 0;
  for (let at = Math.max(least, from - REACH); at < Math.min(most, to + REACH); at += 1) {
    const changed = at >= from && at < to;
    const word = concernsOf(keys[at] ?? '', lexicon);
    concerns |= changed ? word : word & REACHING;
    if (!changed) continue;
    if (relation[at] === MOVED) concerns |= ORDER | POLARITY;
    else if (relation[at] === ANTONYM) concerns |= POLARITY;
  }
  return concerns;
}
