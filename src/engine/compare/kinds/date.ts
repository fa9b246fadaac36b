import { calendarOf } from '../../text/calendar.ts';
import { type DateMention, datesConflict, findDates, mayBeginDate } from '../../text/dates.ts';
import {
  type Claim,
  type Comparing,
  editedRange,
  expectedPlace,
  isKept,
  type PairView,
  type Range,
  type Side,
  touches,
  widen,
} from '../comparing.ts';
import { daySpan } from '../times/day-spans.ts';
import { findTurnedRecords } from '../times/record-spans.ts';
import { findOtherPlaceInTime, findOtherTime, isWeekLater, timeWord } from '../times/time-words.ts';

/** A date of the page and the version's date it stands for may be this many words apart. */
const NEAR = 8;

/** Dates of a pair of sentences that contradict each other. */
export function findDateChanges(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const calendar = calendarOf(page.words.text.language);
  const others =
    comparing.english && comparing.light
      ? [...findOtherTimes(comparing, view), ...findOtherRecords(comparing, view)]
      : [];
  if (!touches(comparing, view, word => mayBeginDate(word, calendar))) return others;
  const theirs = openDates(version, editedRange(view, 'version'));
  const ours = openDates(page, editedRange(view, 'page')).filter(date => {
    // What both name is no matter for the dates beside it: "on Monday, 5 January" for "on January 5".
    const same = theirs.findIndex(other => isSameDay(page, date, version, other));
    if (same >= 0) theirs.splice(same, 1);
    return same < 0;
  });
  const claims: Claim[] = [];
  const taken = new Set<DateMention>();
  for (const date of ours) {
    const free = theirs.filter(other => !taken.has(other));
    const conflicts = (other: DateMention) => datesConflict(date, other, page.published, version.published);
    const place = expectedPlace(view, page, date.from);
    const near = free
      .filter(other => Math.abs(other.from - place) <= NEAR)
      .sort((a, b) => Math.abs(a.from - place) - Math.abs(b.from - place));
    const [other] = near;
    if (!other) continue;
    taken.add(other);
    if (!comparing.light && (isNightBefore(page, date, version, other) || isDayOfSpan(page, date, other)))
      continue;
    if (!conflicts(other) || !comparable(date, other) || sameWords(comparing, date, other)) continue;
    claims.push({
      kind: 'date',
      severity: 'meaning',
      page: [date.from, date.to],
      version: [other.from, other.to],
      confidence: comparing.light ? 0.9 : 0.75,
      why: 'The other version has another date or time.',
    });
  }
  return [...claims, ...others];
}

/** The same day or days of the same month, in whatever order. */
const isSameDay = (page: Side, ours: DateMention, version: Side, theirs: DateMention): boolean =>
  ours.day !== undefined &&
  ours.month === theirs.month &&
  ours.month !== undefined &&
  ours.year === theirs.year &&
  daySpan(page, ours).days === daySpan(version, theirs).days;

/** A record that reaches farther back, or less far. */
const findOtherRecords = (comparing: Comparing, view: PairView): Claim[] =>
  findTurnedRecords(comparing, view).map(edit => ({
    kind: 'date',
    severity: 'meaning',
    ...widen(edit, view),
    confidence: 0.8,
    why: 'The other version has another date or time.',
  }));

/** "In the night to Tuesday" is Monday night. */
const isNightBefore = (page: Side, ours: DateMention, version: Side, theirs: DateMention): boolean =>
  ours.weekday !== undefined &&
  theirs.weekday !== undefined &&
  (ours.weekday + 6) % 7 === theirs.weekday % 7 &&
  page.keys.slice(Math.max(0, ours.from - 3), ours.from).includes('night') &&
  version.keys[theirs.to] === 'night';

/** "Between the 18 and the 20 April": the month stands with the second day alone. */
const isDayOfSpan = ({ keys }: Side, ours: DateMention, { day, month }: DateMention): boolean =>
  day !== undefined &&
  month === ours.month &&
  keys.slice(Math.max(0, ours.from - 4), ours.from).includes(String(day));

/** "Friday evening", "Friday night": the same time in other words. */
const sameWords = ({ page, version }: Comparing, ours: DateMention, theirs: DateMention): boolean =>
  timesOf(page, ours) === timesOf(version, theirs);

const timesOf = ({ keys }: Side, { from, to }: DateMention): string =>
  keys.slice(from, to).map(timeWord).join(' ');

/** Times that are no dates of the calendar: "in April" for "last year", "the end of the year" for "of the month". */
const findOtherTimes = (comparing: Comparing, view: PairView): Claim[] =>
  view.edits.flatMap(edit => {
    const { page, version } = comparing;
    const other =
      findOtherTime(page, edit.page, version, edit.version) ??
      findOtherPlaceInTime(page, edit.page, version, edit.version) ??
      isWeekLater(page, edit.page, version, edit.version);
    if (!other) return [];
    const { page: here, version: there } = widen(edit, view);
    return [
      {
        kind: 'date' as const,
        severity: 'meaning' as const,
        page: here,
        version: there,
        confidence: 0.75,
        why: 'The other version has another date or time.',
      },
    ];
  });

/** The dates of a range. A figure with separators is an amount: "2,000 troops", never the year; "7.30pm" is a time. */
export const datesIn = (side: Side, [from, to]: Range): DateMention[] =>
  findDates(side.keys, calendarOf(side.words.text.language), from, to).filter(
    date => !/^\d+[.,]\d+$/.test(side.words.text.tokens[side.words.token[date.from] ?? 0]?.text ?? ''),
  );

const openDates = (side: Side, range: Range): DateMention[] =>
  datesIn(side, range).filter(date => !isKept(side, [date.from, date.to]));

/** A clock time and a weekday, a season and a year say different things without contradiction. */
const comparable = (a: DateMention, b: DateMention): boolean =>
  (['minute', 'season', 'part'] as const).every(
    field => (a[field] === undefined) === (b[field] === undefined),
  );
