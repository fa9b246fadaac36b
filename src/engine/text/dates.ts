import {
  BARE_PERIODS,
  BEFORE_PERIOD,
  BEFORE_SEASON,
  type Calendar,
  DAYS,
  DECADES,
  PARTS,
  PERIODS,
  SEASONS,
  SHIFTS,
} from './calendar.ts';

/** A point or stretch of time named in the text: `words.slice(from, to)`. Months and weekdays count from 0. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Clock time in minutes after midnight. */
  readonly minute?: number;
  /** Spring 0 to winter 3; morning 0 to night 3. */
  readonly season?: number;
  readonly part?: number;
  /** "next year": year +1; "yesterday": day −1. */
  readonly relative?: { readonly unit: string; readonly shift: number };
}

const dayOf = (word: string | undefined): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
};
const yearOf = (word: string | undefined): number | undefined =>
  word && /^(?:1[6-9]|20)\d\d$/.test(word) ? Number(word) : undefined;

/** Finds dates among folded words (see `readWords`), in order. */
export function findDates(
  words: readonly string[],
  calendar: Calendar,
  from = 0,
  end = words.length,
): DateMention[] {
  const found: DateMention[] = [];
  for (let at = from; at < end; at += 1) {
    const word = words[at] ?? '';
    if (!mayBeginDate(word, calendar)) continue;
    // "Dec 24–Jan 6": a day that belongs to the month before it is not the next one's.
    const date = readDate(words, calendar, at, found[found.length - 1]?.to ?? from);
    if (!date) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}

const startsWithDigit = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
};

/** Whether a date may begin with the word: a figure, or a word of the calendar. */
export const mayBeginDate = (word: string, calendar: Calendar): boolean =>
  startsWithDigit(word) || calendar.words.has(word);

function readDate(
  words: readonly string[],
  calendar: Calendar,
  at: number,
  first: number,
): DateMention | null {
  const word = words[at] ?? '';
  const counted = readCounted(words, at);
  if (counted) return counted;
  const month = calendar.months.indexOf(word);
  if (month >= 0) return readMonth(words, at, month, first);
  const weekday = calendar.weekdays.indexOf(word.replace(/s$/, ''));
  if (weekday >= 0 || calendar.weekdays.includes(word)) {
    const index = weekday >= 0 ? weekday : calendar.weekdays.indexOf(word);
    return { from: at, to: at + 1, weekday: index };
  }
  const next = words[at + 1] ?? '';
  // "19 November": the month's own turn reads the day before it; "the year 2020" is the year.
  if (
    dayOf(word) !== undefined &&
    (calendar.months.includes(next) || (next === 'de' && calendar.months.includes(words[at + 2] ?? '')))
  )
    return null;
  const year = yearOf(word);
  if (year !== undefined && !PLURAL_AFTER_YEAR.test(next)) return { from: at, to: at + 1, year };
  const decade = /^((?:1[6-9]|20)\d0)s$/.exec(word);
  if (decade) return { from: at, to: at + 1, year: Number(decade[1]) };
  const clock = /^(\d{1,2})[:.](\d\d)$/.exec(word);
  if (clock && /^[ap]m$/.test(next)) return readClock(at, Number(clock[1]), Number(clock[2]), next, 2);
  if (clock && word.includes(':')) return readClock(at, Number(clock[1]), Number(clock[2]), '', 1);
  if (/^\d{1,2}$/.test(word) && /^[ap]m$/.test(next)) return readClock(at, Number(word), 0, next, 2);
  if (!calendar.english) return null;
  const day = DAYS.get(word);
  if (day !== undefined) return { from: at, to: at + 1, relative: { unit: 'day', shift: day } };
  const season = SEASONS.get(word);
  if (season !== undefined && BEFORE_SEASON.has(words[at - 1] ?? '')) return { from: at, to: at + 1, season };
  const named = DECADES.indexOf(word);
  if (named >= 0) return { from: at, to: at + 1, year: 1900 + 10 * (named + 2) };
  if (BARE_PERIODS.has(word) && BEFORE_PERIOD.has(words[at - 1] ?? ''))
    return { from: at, to: at + 1, relative: { unit: word, shift: 0 } };
  const part = PARTS.get(word);
  if (part !== undefined) return { from: at, to: at + 1, part };
  const shift = SHIFTS.get(word);
  // "The first quarter" is one of four, "the first week" the one that began it.
  const isOneOf = word === '1st' && /^(?:quarter|century)$/.test(next);
  if (shift !== undefined && PERIODS.has(next) && !isOneOf)
    return { from: at, to: at + 2, relative: { unit: next === 'fall' ? 'autumn' : next, shift } };
  return null;
}

/** Chinese and Japanese count years, months and days: "2021 年 5 月 3 日". */
function readCounted(words: readonly string[], at: number): DateMention | null {
  const value = Number(words[at]);
  if (!Number.isInteger(value)) return null;
  const unit = words[at + 1] ?? '';
  if (unit === '年' && value > 1000) return { from: at, to: at + 2, year: value };
  if (unit === '月' && value <= 12) return { from: at, to: at + 2, month: value - 1 };
  return /^[日号號]$/.test(unit) && value <= 31 ? { from: at, to: at + 2, day: value } : null;
}

/** After these a four-figure number counts things: "2019 people". */
const PLURAL_AFTER_YEAR =
  /^(?:people|men|women|children|dollars|euros|pounds|meters|feet|miles|tons|tonnes|jobs|troops|soldiers)$/;

function readMonth(words: readonly string[], at: number, month: number, first: number): DateMention | null {
  const linked = words[at - 1] === 'de' || words[at - 1] === 'of';
  const dayAt = linked ? at - 2 : at - 1;
  const before = dayAt >= first ? dayOf(words[dayAt]) : undefined;
  if (before !== undefined) {
    const yearAt = words[at + 1] === 'de' ? at + 2 : at + 1;
    const year = yearOf(words[yearAt]);
    return year === undefined
      ? { from: dayAt, to: at + 1, month, day: before }
      : { from: dayAt, to: yearAt + 1, month, day: before, year };
  }
  const day = dayOf(words[at + 1]);
  const year = yearOf(words[at + (day === undefined ? 1 : 2)]);
  const to = at + 1 + (day === undefined ? 0 : 1) + (year === undefined ? 0 : 1);
  // "may" and "march" alone are verbs.
  if (to === at + 1 && /^(?:may|march|mars|mai)$/.test(words[at] ?? '')) return null;
  return {
    from: at,
    to,
    month,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
  };
}

function readClock(
  at: number,
  hour: number,
  minute: number,
  half: string,
  length: number,
): DateMention | null {
  if (hour > 24 || minute > 59) return null;
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return { from: at, to: at + length, minute: shifted * 60 + minute };
}

/** Milliseconds a day has. */
const DAY = 86_400_000;

/** The UTC day a date means, seen from when the text was published; null where it cannot be told. */
function dayNumber(date: DateMention, published: string | undefined): number | null {
  const now = published ? Date.parse(published) : Number.NaN;
  if (date.month !== undefined && date.day !== undefined) {
    const year = date.year ?? (Number.isNaN(now) ? undefined : new Date(now).getUTCFullYear());
    return year === undefined ? null : Math.floor(Date.UTC(year, date.month, date.day) / DAY);
  }
  if (Number.isNaN(now)) return null;
  const today = Math.floor(now / DAY);
  if (date.relative?.unit === 'day') return today + date.relative.shift;
  // News names a weekday for the last one past.
  if (date.weekday !== undefined) return today - ((new Date(now).getUTCDay() - date.weekday + 7) % 7);
  return null;
}

/**
 * Whether two dates cannot both be meant: they name the same thing otherwise (two months, two weekdays), or, with
 * both texts' dates known, different days. A weekday and a date of unknown week do not conflict.
 */
export function datesConflict(
  a: DateMention,
  b: DateMention,
  publishedA?: string,
  publishedB?: string,
): boolean {
  const fields = ['year', 'month', 'day', 'weekday', 'minute', 'season', 'part'] as const;
  if (fields.some(field => a[field] !== undefined && b[field] !== undefined)) {
    return fields.some(field => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field]);
  }
  if (a.relative && b.relative)
    return a.relative.unit === b.relative.unit ? a.relative.shift !== b.relative.shift : true;
  const dayA = dayNumber(a, publishedA);
  const dayB = dayNumber(b, publishedB);
  if (dayA === null || dayB === null) return false;
  const apart = Math.abs(dayA - dayB);
  // A weekday may be the next one as well as the last: "on Tuesday", "tomorrow".
  const off =
    a.weekday === undefined && b.weekday === undefined ? apart : Math.min(apart % 7, 7 - (apart % 7));
  // Time zones and late editions move a day.
  return off > 1;
}
