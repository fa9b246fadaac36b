import type { Lexicon } from '../../lexicon/lexicon.ts';
import { calendarOf } from '../../text/calendar.ts';
import { mayBeginDate } from '../../text/dates.ts';
import { mayBeginQuantity } from '../../text/numbers.ts';
import { isCurrencySign } from '../../text/units.ts';
import { ANTONYM, MOVED } from '../align/alignment.ts';
import { beginsWithDigit, type Comparing, type PairView, type Side } from '../comparing.ts';
import { mayMoveFocus } from '../denials/focus.ts';
import { mayNegate } from '../denials/negators.ts';
import { mayFrame } from '../roles/source-frames.ts';
import { mayBeginSide, mayEndSide, mayTakeSide } from '../senses/camps.ts';
import { mayBeginPhrase } from '../senses/charged-phrases.ts';
import { mayTurnConstruction } from '../senses/constructions.ts';
import { mayTie } from '../senses/contradictions.ts';
import { isDeath } from '../senses/deaths.ts';
import { mayLead } from '../senses/directions.ts';
import { isEvidence } from '../senses/evidence.ts';
import { tellsOutcome } from '../senses/outcomes.ts';
import { mayTurnVerb } from '../senses/particles.ts';
import { mayTellComing } from '../times/tenses.ts';
import { mayTieTime } from '../times/time-spans.ts';
import { isPlaceInTime, isTimeWord } from '../times/time-words.ts';
import { remembered } from '../vocabulary/base-forms.ts';
import { settledness } from '../vocabulary/certainty-scale.ts';
import { isCharged, isHostileWord } from '../vocabulary/charged-words.ts';
import { mayHedge } from '../vocabulary/hedges.ts';
import { shareOf } from '../vocabulary/quantifiers.ts';
import { isJudgingReport, isReport } from '../vocabulary/report-verbs.ts';
import { isBody, isSpeaker } from '../vocabulary/speakers.ts';
import { valenceOf } from '../vocabulary/valence.ts';
import { playsUp } from './loaded.ts';
import { isPronoun, mayBeName } from './name.ts';
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
/** A kept word begins what a changed one ends: "go" in "go up". */
const SIDE = 512;
/** A changed word may end what a kept one begins. */
const SIDE_END = 1 << 28;
/** What a statement may be turned round by; each comes with POLARITY. */
export const NEGATION = 1 << 10;
export const OPPOSITE = 1 << 11;
export const SHARE = 1 << 12;
export const CONDITION = 1 << 13;
export const DEGREE = 1 << 14;
export const PARTICLE = 1 << 15;
export const CONSTRUCTION = 1 << 16;
export const TIME_SPAN = 1 << 17;
export const DIRECTION = 1 << 18;
export const CAMP = 1 << 19;
export const VALENCE = 1 << 20;
export const SWAP = 1 << 21;
/** Someone named, or called by a pronoun. */
export const NAME = 1 << 22;
/** A tie that another may exclude. */
export const TIE = 1 << 23;
/** What speaks for a claim: "evidence", "a link". */
export const EVIDENCE = 1 << 24;
/** Where in a time: "the end of". */
export const TIME_PLACE = 1 << 25;
/** Whose view it is, without a verb of saying. */
export const FRAME = 1 << 26;
/** What is told in English words only. */
const IN_ANY_LANGUAGE = DATE | NUMBER | ORDER | SWAP | NAME;

/** Of these a kept word beside the change may be a part; of the others only a changed one. */
const REACHING = DATE | NUMBER | ATTRIBUTION | ACTOR | SIDE | NEGATION | EVIDENCE;
/** Words that changed places may tell another order, and what a preposition leads to. */
const MOVING = ORDER | SWAP | DIRECTION | POLARITY;
/** Kept words this far from an edit may be a part of what changed: a speaker's verb, a date's month. */
const REACH = 3;

const ENGLISH = calendarOf('en');
/** "Minus 7", "Charles III". */
const SIGN_OR_NUMERAL = /^(?:minus|[ivx]{1,6})$/;
const CONDITIONS = new Set(['if', 'unless']);
const DEGREES = new Set(['as', 'than']);

/** "Part of", "only 5 of": a part of a whole that no single word names. */
const isPart = (word: string): boolean => word === 'part' || beginsWithDigit(word);

function turnsOf(word: string, lexicon: Lexicon): number {
  const turns =
    (mayNegate(word) ? NEGATION : 0) |
    (CONDITIONS.has(word) ? CONDITION : 0) |
    (DEGREES.has(word) ? DEGREE : 0) |
    (shareOf(word) !== undefined ? SHARE : 0) |
    (mayLead(word) ? DIRECTION : 0) |
    (mayTakeSide(word, lexicon) ? CAMP : 0) |
    (valenceOf(word, lexicon) !== 0 ? VALENCE : 0);
  return (
    (turns === 0 ? 0 : turns | POLARITY) |
    (isPart(word) ? SHARE : 0) |
    (mayTurnVerb(word) ? PARTICLE : 0) |
    (mayTurnConstruction(word) ? CONSTRUCTION : 0) |
    (mayTieTime(word) ? TIME_SPAN : 0) |
    (mayTie(word) ? TIE | POLARITY : 0) |
    (isDeath(word) || mayMoveFocus(word) ? POLARITY : 0)
  );
}

const concernsOf = remembered((word: string, lexicon: Lexicon): number => {
  const judges =
    isCharged(word, lexicon) ||
    isHostileWord(word, lexicon) ||
    mayBeginPhrase(word, lexicon) ||
    isJudgingReport(word, lexicon) ||
    playsUp(word);
  return (
    (mayBeginDate(word, ENGLISH) || isTimeWord(word) ? DATE : 0) |
    (isPlaceInTime(word) ? TIME_PLACE : 0) |
    (isEvidence(word) ? EVIDENCE : 0) |
    (mayFrame(word, lexicon) ? FRAME : 0) |
    (mayBeginQuantity(word) || boundsFigure(word) || isCurrencySign(word) || SIGN_OR_NUMERAL.test(word)
      ? NUMBER
      : 0) |
    (isReport(word, lexicon) ? ATTRIBUTION : 0) |
    (isPronoun(word) ? NAME : 0) |
    (isSpeaker(word, lexicon) || isBody(word, lexicon) ? ACTOR : 0) |
    (ordersEvents(word) ? ORDER : 0) |
    turnsOf(word, lexicon) |
    (mayHedge(word) ||
    settledness(word, lexicon) !== undefined ||
    tellsOutcome(word, lexicon) ||
    mayTellComing(word)
      ? CERTAINTY
      : 0) |
    (judges ? LOADED : 0) |
    (mayBeginSide(word, lexicon) ? SIDE : 0) |
    (mayEndSide(word) ? SIDE_END : 0)
  );
});

/**
 * What the edits of a pair of sentences may be a matter of. Most edits put one plain word for another: asking each word
 * once for all kinds spares the kinds that could find nothing.
 */
export function concernsIn(comparing: Comparing, view: PairView): number {
  if (!comparing.english) return IN_ANY_LANGUAGE;
  let concerns = 0;
  for (const edit of view.edits)
    concerns |=
      onSide(comparing, comparing.page, edit.page, view.page) |
      onSide(comparing, comparing.version, edit.version, view.version);
  // Reworded throughout, parties change places without a word that tells of it.
  if (concerns & SIDE && concerns & SIDE_END) concerns |= CAMP | POLARITY;
  return comparing.light ? concerns : concerns | POLARITY;
}

function onSide(
  { lexicon }: Comparing,
  side: Side,
  [from, to]: readonly [number, number],
  [least, most]: readonly [number, number],
): number {
  const { keys, relation } = side;
  let concerns = 0;
  for (let at = Math.max(least, from - REACH); at < Math.min(most, to + REACH); at += 1) {
    const changed = at >= from && at < to;
    const word = concernsOf(keys[at] ?? '', lexicon);
    concerns |= changed ? word : word & REACHING;
    if (!changed) continue;
    if (mayBeName(side, at)) concerns |= NAME;
    if (relation[at] === MOVED) concerns |= MOVING;
    else if (relation[at] === ANTONYM) concerns |= OPPOSITE | POLARITY;
  }
  return concerns;
}
