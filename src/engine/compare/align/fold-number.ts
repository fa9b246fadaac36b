import { figureValue } from '../../text/number-words.ts';
import { unitOf } from '../../text/units.ts';

/** "10pm", "7.45am": as often written apart. */
const GLUED_CLOCK = /^(\d{1,2}(?:[:.]\d\d)?)([ap]m)$/;
/** "15cm", "150C", "50p", "9.8s". */
const GLUED_UNIT = /^(\d[\d.,]*)([a-z]{1,5})$/;
/** What is a unit only where it hangs on a figure; a second needs a decimal ("the 80s"), a gram two digits ("5G"). */
const ALIASES: readonly (readonly [written: RegExp, unit: string])[] = [
  [/^\d[\d.,]*in$/, 'inch'],
  [/^\d\d[\d.,]*g$/, 'gram'],
  [/^\d[\d.,]*l$/, 'liter'],
  [/^\d[\d.,]*p$/, 'pence'],
  [/^\d[\d.,]*pc$/, 'percent'],
  [/^\d[\d.,]*min$/, 'minutes'],
  [/^\d+\.\d+s$/, 'seconds'],
];
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);
const WITH_FRACTION = /^(\d*)([½¼¾⅓⅔⅕⅛])$/;

/** The folded words of a token that begins with a digit: "1,000" → 1000, "15cm" → 15 cm, "7.45am" → 7:45 am, "3½" → 3.5. */
export function foldNumber(key: string, commaDecimal: boolean): string {
  const value = figureValue(key, commaDecimal);
  if (!Number.isNaN(value)) return String(value);
  const clock = GLUED_CLOCK.exec(key);
  if (clock) return `${clock[1]?.replace('.', ':')} ${clock[2]}`;
  const [, figure, name] = GLUED_UNIT.exec(key) ?? [];
  const unit = name && unitOf(name) ? name : figure && ALIASES.find(([written]) => written.test(key))?.[1];
  if (figure && unit) return `${foldNumber(figure, commaDecimal)} ${unit}`;
  const [, whole, fraction] = WITH_FRACTION.exec(key) ?? [];
  const part = FRACTIONS.get(fraction ?? '');
  return part === undefined ? key : String(Number(whole) + part);
}

const MINUS = /^[-−–]$/;

/** Whether a mark is the minus of the figure behind it, "(−7C", and no dash, hyphen or bullet. */
export function isMinus(text: string, mark: string, start: number): boolean {
  if (!MINUS.test(mark) || !/\d/.test(text.charAt(start + 1))) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  // At the head of a line it is a bullet, behind a figure a range.
  return /[^\s\d][ \u00a0(]$|^\($/.test(before);
}
