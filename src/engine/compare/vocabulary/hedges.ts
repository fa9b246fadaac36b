import { closesQuestion, mayCloseQuestion } from './certain-phrases.ts';

/** Words that leave open whether something is so. Folded, as written. */
const HEDGES = new Set(
  `may might could possibly possible perhaps maybe probably probable presumably apparently apparent seemingly seem seems
  seemed appear appears appeared allegedly alleged purportedly purported reportedly supposedly supposed suspected
  suspect likely unlikely believed thought rumored rumor rumors unconfirmed unverified potentially potential expected
  expects expect suggests suggest suggested suggesting estimated estimates arguably tentatively tentative conceivably
  conceivable ostensibly ostensible theoretically hypothetically assumed assumes accused plausible plausibly
  understood said reported deemed speculated speculation hinted hints presumed would-be so-called probability chance risk feared fears hoped hopes
  plans planned plan intends intend intended aims aim considering considers considering considered weighing weighed mulling proposing hoping proposes proposed weighs mulls seeks
  attributed feared likelihood
  should typically generally usually often sometimes partly largely mostly nearly almost virtually tends tend`
    .trim()
    .split(/\s+/),
);
/** Of these, the ones whose loss always makes a claim surer. */
const STRONG_HEDGES = new Set(
  `may might possibly possible perhaps maybe probably probable presumably apparently apparent seemingly seem seems seemed
  appear appears appeared allegedly alleged purportedly purported reportedly supposedly supposed suspected likely
  believed thought understood said reported deemed rumored unconfirmed unverified potentially potential arguably conceivably ostensibly presumed
  suggests suggested could attributed likelihood`
    .trim()
    .split(/\s+/),
);
/** Of these, the ones that survive rewording: no thesaurus offers them for a plain word, nor a plain word for them. */
const LASTING_HEDGES = new Set(
  'allegedly alleged purportedly reportedly suspected rumored unconfirmed unverified'.split(' '),
);
/** Words that close the question. */
const SURE = new Set(
  `will certainly definitely undoubtedly unquestionably clearly obviously undeniably indisputably conclusively
  confirmed confirms confirm proved proven proves prove certain guaranteed inevitably undisputed surely absolutely
  doubtless`
    .trim()
    .split(/\s+/),
);

/** "Is understood to have left": only before "to have" and "to be" these leave something open. */
const BEFORE_TO_BE = new Set(['understood', 'said', 'reported', 'deemed']);
/** "Appears to", "looks likely": only so do these verbs leave something open. */
const BEFORE_TO = new Set([
  'appear',
  'appears',
  'appeared',
  'look',
  'looks',
  'looked',
  'believed',
  'thought',
  'supposed',
]);
const OPENS = new Set(['to', 'that', 'as', 'like', 'likely', 'set', 'certain', 'unlikely']);

/** "Military might of", "in May to": after the noun or the month, never after the verb. */
const AFTER_NOUN = new Set([
  '',
  'of',
  'and',
  'in',
  'to',
  'is',
  'was',
  'from',
  'with',
  'for',
  'on',
  'at',
  'by',
  'that',
]);

/** "Is set to open", "due to meet": before "to" these promise what hopes and plans leave open. */
const SURE_BEFORE_TO = new Set([
  'set',
  'bound',
  'poised',
  'about',
  'scheduled',
  'going',
  'destined',
  'sure',
  'is',
  'are',
]);

/** Whether a word may leave something open or close it, whatever stands behind it. */
export const mayHedge = (word: string): boolean =>
  HEDGES.has(word) ||
  BEFORE_TO.has(word) ||
  SURE.has(word) ||
  SURE_BEFORE_TO.has(word) ||
  mayCloseQuestion(word) ||
  word === 'due';

/** Whether the word at `at` leaves open whether something is so. "Could not" denies instead. */
export function isHedge(keys: readonly string[], at: number): boolean {
  const word = keys[at] ?? '';
  if (BEFORE_TO_BE.has(word)) return keys[at + 1] === 'to' && /^(?:have|be)$/.test(keys[at + 2] ?? '');
  if (BEFORE_TO.has(word)) return OPENS.has(keys[at + 1] ?? '');
  if (word === 'might' || word === 'may') return !AFTER_NOUN.has(keys[at + 1] ?? '');
  return HEDGES.has(word) && !(word === 'could' && keys[at + 1] === 'not');
}
export const isLastingHedge = (word: string): boolean => LASTING_HEDGES.has(word);
/** Who fears something has said so; "is feared lost" leaves it open. */
export const isStrongHedge = (keys: readonly string[], at: number): boolean =>
  STRONG_HEDGES.has(keys[at] ?? '') || (keys[at] === 'feared' && isBe(keys[at - 1] ?? ''));
export const isSure = (keys: readonly string[], at: number): boolean =>
  SURE.has(keys[at] ?? '') ||
  closesQuestion(keys, at) ||
  (keys[at + 1] === 'to' &&
    (SURE_BEFORE_TO.has(keys[at] ?? '') || (keys[at] === 'due' && isBe(keys[at - 1] ?? ''))));

/** Whether a word is a form of "be" that a participle or "due" may follow. */
export const isBe = (word: string): boolean => /^(?:is|are|was|were|be|been)$/.test(word);
