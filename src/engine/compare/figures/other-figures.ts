import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Comparing,
  type PairView,
  type Range,
  type Side,
  textOf,
} from '../comparing.ts';

/** Changes of amount that no figure alone shows. Only where the text is kept. */
export const findOtherFigures = ({ page, version, light }: Comparing, view: PairView): Stretch[] =>
  light
    ? [
        ...view.edits.filter(
          edit =>
            (isOneWord(edit) && isOtherWord(page, edit.page[0], version, edit.version[0])) ||
            isPartOrWhole(page, edit.page, version, edit.version) ||
            isPartOrWhole(version, edit.version, page, edit.page),
        ),
        ...view.edits
          .filter(
            edit =>
              isLostMinus(page, edit.page, version, edit.version) ||
              isLostMinus(version, edit.version, page, edit.page),
          )
          // The reader is shown the figure, not the gap before it.
          .map(edit => ({
            page: [edit.page[0], edit.page[1] + 1] as const,
            version: [edit.version[0], edit.version[1] + 1] as const,
          })),
      ]
    : [];

const isOneWord = ({ page, version }: Stretch): boolean =>
  page[1] - page[0] === 1 && version[1] - version[0] === 1;

const isOtherWord = (page: Side, here: number, version: Side, there: number): boolean =>
  isOtherRate(page, here, version, there) ||
  isOtherCode(page.keys[here] ?? '', version.keys[there] ?? '') ||
  isOtherHour(page, here, version, there) ||
  isOtherNumeral(textOf(page, [here, here + 1]), textOf(version, [there, there + 1]));

const PERIOD = /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|year|decade)s?$/;
const PER = new Set(['a', 'an', 'per', 'each', 'every']);
/** A figure stands this close before the time it is a rate of: "30 pounds a year". */
const BEFORE_PER = 4;

/** "30 pounds a year" turned to "30 pounds a month". */
function isOtherRate(page: Side, here: number, version: Side, there: number): boolean {
  const isRate = ({ keys }: Side, at: number): boolean =>
    PERIOD.test(keys[at] ?? '') &&
    PER.has(keys[at - 1] ?? '') &&
    keys.slice(Math.max(0, at - 1 - BEFORE_PER), at - 1).some(beginsWithDigit);
  return page.keys[here] !== version.keys[there] && isRate(page, here) && isRate(version, there);
}

/** Times over a distance, models, results: "1:58.4". No amount is read from them, but two of them are not the same. */
const CODE = /^\d+[:.-]\d+[:.-]\d+$|^\d+:\d\d$/;
/** "BA117", "M25", "A320neo". */
const LETTERED = /^(?=.*\d)(?=.*[a-z])[a-z\d]+$/;
const lettersOf = (word: string): string => word.replace(/\d/g, '');

const isOtherCode = (ours: string, theirs: string): boolean =>
  (CODE.test(ours) && CODE.test(theirs)) ||
  (ours !== theirs && LETTERED.test(ours) && LETTERED.test(theirs) && lettersOf(ours) === lettersOf(theirs));

const HALF_DAY = /^[ap]m$/;

/** "8 am" turned to "8 pm", or a full hour turned to another or to a time between two. */
function isOtherHour(page: Side, here: number, version: Side, there: number): boolean {
  const [ours, theirs] = [page.keys[here] ?? '', version.keys[there] ?? ''];
  if (HALF_DAY.test(ours) && HALF_DAY.test(theirs)) return ours !== theirs;
  const isHour = ({ keys }: Side, at: number): boolean =>
    /^\d{1,2}(?::\d\d)?$/.test(keys[at] ?? '') && HALF_DAY.test(keys[at + 1] ?? '');
  const full = (word: string): string => (word.includes(':') ? word : `${word}:00`);
  return isHour(page, here) && isHour(version, there) && full(ours) !== full(theirs);
}

/** "Charles III", "Grade II", "World War I". */
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** One Roman numeral for another; "I" and "V" alone are words and initials unless the other is a longer one. */
const isOtherNumeral = (ours: string, theirs: string): boolean =>
  ours !== theirs && ours.length + theirs.length > 2 && ROMAN.test(ours) && ROMAN.test(theirs);

/** "Fell to −7C" turned to "fell to 7C": the sign alone is gone. */
const isLostMinus = ({ keys }: Side, [from, to]: Range, other: Side, [otherFrom, otherTo]: Range): boolean =>
  to - from === 1 &&
  otherTo === otherFrom &&
  keys[from] === 'minus' &&
  beginsWithDigit(keys[to]) &&
  !/^[-−–—]$/.test(markBefore(other, otherFrom));

/** With a dash there the minus may have been a dash as well. */
const markBefore = ({ words }: Side, at: number): string =>
  words.text.tokens[(words.token[at] ?? 0) - 1]?.text ?? '';

const WHOLE = new Set(['all', 'none', 'every', 'no', 'both']);

/** "Two of the six" turned to "all six". */
function isPartOrWhole(one: Side, [from, to]: Range, other: Side, [otherFrom, otherTo]: Range): boolean {
  if (to - from > 3 || otherTo - otherFrom > 3) return false;
  const part = one.keys
    .slice(from, to)
    .findIndex((word, i) => beginsWithDigit(word) && one.keys[from + i + 1] === 'of');
  if (part < 0 || one.relation[from + part] === SAME) return false;
  const whole = other.keys
    .slice(otherFrom, otherTo)
    .some((word, i) => WHOLE.has(word) && other.relation[otherFrom + i] !== SAME);
  return whole && !other.keys.slice(otherFrom, otherTo).some(beginsWithDigit);
}
