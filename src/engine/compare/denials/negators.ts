import type { Lexicon } from '../../lexicon/lexicon.ts';
import { beginsWithDigit } from '../comparing.ts';
import { baseForms } from '../vocabulary/base-forms.ts';
import { deniesDoubt } from '../vocabulary/certain-phrases.ts';

const NEGATORS = new Set(
  `not no never none nobody nothing neither nor without hardly barely scarcely rarely seldom nowhere`
    .trim()
    .split(/\s+/),
);
/** Words that deny without a negation: one against "did not" keeps the sense. Dictionary forms. */
const DENYING_WORDS = new Set(
  `fail refuse deny reject lack decline dismiss refute dispute miss stop cease quit end avoid prevent unable unlikely
  impossible absent absence lacking failure refusal denial few little ban bar block prohibit forbid exclude
  ignore abandon drop cancel halt remain yet still only 1st unless except against zero minus away scrap withhold
  empty silent divided idle vacant far deficiency shortage scarcity dearth contest negate spare escape reluctant
  unwilling averse loath dislike hate abstain refrain waive forgo skip boycott exempt immune untouched ignorant oblivious
  devoid rid discontinue neglect scantily disagree disapprove distrust differ oppose object resist`
    .trim()
    .split(/\s+/),
);
/** With these behind it a negation does not deny: "not only", "no later", "not until May". */
const EMPTY_AFTER = new Set(
  `only just merely simply least later fewer less more sooner one 1 until till choice option alternative secret exception
  stranger`
    .trim()
    .split(/\s+/),
);
/** Behind "no" these are nouns, "no doubt", "no matter who"; behind "do not" they are verbs like any other. */
const EMPTY_AFTER_NO = new Set('doubt matter wonder question mistake'.split(' '));
const EMPTY_BEFORE = new Set(['if', 'or', 'whether', 'why']);

/** Verbs that deny the act behind "to": who failed to pay has not paid. */
const DENIES_ACT =
  /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|forgot(?:ten)?|forget(?:s|ting)?|unable)$/;
/** "Denied that the dam had cracked": it had not. */
const DENIES_CLAIM = /^den(?:y|ies|ied|ying)$/;
export const deniesClaim = (word: string): boolean => DENIES_CLAIM.test(word);
/** Who lacks a thing does not have it. */
const LACKS = /^(?:lack(?:s|ed|ing)?)$/;
/** "Neither … nor" denies once. */
const NEITHER_REACH = 12;

/** Whether a word may deny what stands around it, whatever stands behind it. Few words begin so. */
export const mayNegate = (word: string): boolean =>
  NEGATORS.has(word) ||
  (/^[adflnoruy]/.test(word) &&
    (word === 'yet' ||
      word === 'anything' ||
      LACKS.test(word) ||
      DENIES_ACT.test(word) ||
      DENIES_CLAIM.test(word)));

/** Whether the word at `at` denies what stands around it. */
export function isNegator(keys: readonly string[], at: number): boolean {
  const word = keys[at] ?? '';
  if (!mayNegate(word)) return false;
  if (LACKS.test(word) || DENIES_CLAIM.test(word)) return true;
  if (DENIES_ACT.test(word) && !isTakenBack(keys, at))
    return keys[at + 1] === 'to' || (keys[at + 2] === 'to' && keys[at + 1] !== 'not');
  if (word === 'nor' && keys.slice(Math.max(0, at - NEITHER_REACH), at).includes('neither')) return false;
  // "Has yet to sign" has not signed.
  if (word === 'yet') return keys[at + 1] === 'to';
  if (word === 'anything') return keys[at + 1] === 'but';
  if (!NEGATORS.has(word) || isTakenBack(keys, at) || deniesDoubt(keys, at)) return false;
  const next = keys[at + 1] ?? '';
  // "Hardly 300 tons" are nearly 300.
  if (NEARLY_NOT.has(word) && beginsWithDigit(next)) return false;
  if ((word === 'not' || word === 'no') && EMPTY_AFTER.has(next) && !(next === 'more' && word === 'not'))
    return next === 'one' || next === '1';
  if (word === 'no' && EMPTY_AFTER_NO.has(next)) return false;
  if (word === 'nothing' && (next === 'but' || next === 'short' || next === 'other')) return false;
  return !(word === 'not' && EMPTY_BEFORE.has(keys[at - 1] ?? ''));
}

const PREFIX =
  /^(?:un(?!der|i|til)|non|(?:in|im|il|ir|dis)(?=\w+(?:ble|ent|ant|ive|ous|al|ect|cy|ity)$))(\w{4,})/;

const LACKING = new Set([
  'free',
  'clear',
  'short',
  'out',
  'devoid',
  'bereft',
  'empty',
  'instead',
  'place',
  'lieu',
]);

/** "Would rather stay and wait than leave". */
const RATHER_REACH = 7;
/** "Too weak to be felt" was not felt. */
const TOO_REACH = 5;

/**
 * "Short of time", "run out of fuel", "below the level needed": who lacks a thing does not have it; "rather than",
 * "instead of" put it aside; "from leaving" keeps one from it, "too late to leave" as well; spinners write "with out".
 */
export const isLacking = (keys: readonly string[], at: number): boolean =>
  (keys[at + 1] === 'of' && LACKING.has(keys[at] ?? '')) ||
  (keys[at] === 'than' && keys.slice(Math.max(0, at - RATHER_REACH), at).includes('rather')) ||
  (keys[at] === 'too' && keys.slice(at + 1, at + TOO_REACH).includes('to')) ||
  (keys[at] === 'with' && keys[at + 1] === 'out') ||
  keys[at] === 'below' ||
  (keys[at] === 'from' && /^\w{2,}ing$/.test(keys[at + 1] ?? ''));

/** "Did not lead except to a rise" led to one: so say languages without a word for "only". */
const EXCEPT = new Set(['except', 'save', 'besides']);
const EXCEPT_REACH = 4;

/** "Did not fail to pay" paid; "could not but pay" had to; "did not stop paying" went on. */
const isUnfailing = (keys: readonly string[], at: number): boolean =>
  keys[at - 1] === 'not' &&
  (keys[at] === 'but' ||
    (/^(?:stop|cease|quit)$/.test(keys[at] ?? '') && /^\w{2,}ing$/.test(keys[at + 1] ?? '')) ||
    (/^(?:fail|miss|neglect|omit|forget)$/.test(keys[at] ?? '') && keys[at + 1] === 'to'));

/** Whether a "not" is taken back by an "except" close behind it, or the "except" takes it back. */
export const isTakenBack = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'not'
    ? keys.slice(at + 1, at + 1 + EXCEPT_REACH).some(word => EXCEPT.has(word)) || isUnfailing(keys, at + 1)
    : isUnfailing(keys, at) ||
      (EXCEPT.has(keys[at] ?? '') && keys.slice(Math.max(0, at - EXCEPT_REACH), at).includes('not'));

const NEARLY_NOT = new Set(['barely', 'hardly', 'scarcely']);
const SLIGHT = new Set('slightly somewhat marginally just little only narrowly fractionally'.split(' '));

/** "Barely" for "slightly" makes little of a thing; it does not deny it. */
export const makesLittle = (nearlyNot: string, other: string): boolean =>
  NEARLY_NOT.has(nearlyNot) && SLIGHT.has(other);

/** Whether a word may deny by itself: "unclear", "refused", "without". */
export function mayDeny(word: string, lexicon: Lexicon): boolean {
  if (NEGATORS.has(word) || word.endsWith('less')) return true;
  const denied = PREFIX.exec(word)?.[1];
  if (denied && lexicon.frequency(denied) > 0) return true;
  return baseForms(word, lexicon).some(form => DENYING_WORDS.has(form));
}
