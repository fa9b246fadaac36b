import type { DateMention } from '../../text/dates.ts';
import { gluedMark } from '../../text/glued-mark.ts';
import type { Side } from '../comparing.ts';

const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const JOINS = /^(?:and|or|to|until|till|through)$/;
const HYPHEN = /^[-‑–/]$/;

/** The day joined to the words before (`step` -1) or behind a date, "5 and 6 January", "January 5–6": its word, or -1. */
function joinedDay({ keys, words }: Side, at: number, step: 1 | -1): number {
  const next = at + step;
  if (JOINS.test(keys[next] ?? '')) return DAY.test(keys[next + step] ?? '') ? next + step : -1;
  if (!DAY.test(keys[next] ?? '')) return -1;
  const second = words.token[Math.max(at, next)] ?? 0;
  // A dash with spaces parts a date from what follows: "OSLO, May 4 – Six ships".
  return HYPHEN.test(gluedMark(words.text.tokens, second - 1)) ? next : -1;
}

export interface DaySpan {
  readonly from: number;
  readonly to: number;
  /** All days named with the month, in order: "5,6". */
  readonly days: string;
}

/** All the days that a date names with one month: "5 and 6 January", "January 5–6". A date of one day is its own span. */
export function daySpan(side: Side, date: DateMention): DaySpan {
  const alone = { from: date.from, to: date.to, days: String(date.day) };
  if (date.day === undefined || date.month === undefined) return alone;
  const day = DAY.test(side.keys[date.from] ?? '') ? date.from : date.to - 1;
  const before = day === date.from;
  const joined = joinedDay(side, day, before ? -1 : 1);
  if (joined < 0 || date.year !== undefined) return alone;
  const days = [date.day, Number(side.keys[joined])].sort((a, b) => a - b).join();
  return { from: Math.min(date.from, joined), to: Math.max(date.to, joined + 1), days };
}
