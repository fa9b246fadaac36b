const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const FOREIGN_MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: 'januar februar märz april mai juni juli august september oktober november dezember',
    fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    nl: 'januari februari maart april mei juni juli augustus september oktober november december',
    ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  }),
);
const FOREIGN_WEEKDAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: 'sonntag montag dienstag mittwoch donnerstag freitag samstag',
    fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    es: 'domingo lunes martes miércoles jueves viernes sábado',
    it: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    ru: 'воскресенье понедельник вторник среду четверг пятницу субботу',
    ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  }),
);

export interface Calendar {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly english: boolean;
  /** Every word a date may begin with, figures aside. */
  readonly words: ReadonlySet<string>;
}

const calendars = new Map<string, Calendar>();

export const SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    last: -1,
    previous: -1,
    past: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    // No shift, but never the last or the next.
    '1st': -9,
  }),
);
export const PERIODS = new Set([
  'week',
  'month',
  'year',
  'decade',
  'century',
  'quarter',
  'season',
  'weekend',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
]);
export const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    spring: 0,
    summer: 1,
    autumn: 2,
    fall: 2,
    winter: 3,
  }),
);
export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    morning: 0,
    noon: 1,
    afternoon: 1,
    evening: 2,
    night: 2,
    midnight: 2,
  }),
);
/** "Spring" and "fall" are seasons after these; elsewhere they are verbs. */
export const BEFORE_SEASON = new Set([
  'the',
  'in',
  'this',
  'last',
  'next',
  'of',
  'early',
  'late',
  'mid',
  'by',
  'until',
  'since',
  'every',
]);
export const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** "By the end of the month": a period by itself, not what a figure counts. */
export const BARE_PERIODS = new Set([
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'weekend',
  'quarter',
]);
export const BEFORE_PERIOD = new Set(['the', 'each', 'every', 'per']);
export const DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }),
);

/** The names of months and weekdays in a language (BCP 47); English ones where it is not known. */
export function calendarOf(language: string): Calendar {
  const code = language.slice(0, 2).toLowerCase();
  const known = calendars.get(code);
  if (known) return known;
  const months = FOREIGN_MONTHS.get(code)?.split(' ') ?? MONTHS;
  const weekdays = FOREIGN_WEEKDAYS.get(code)?.split(' ') ?? WEEKDAYS;
  const english = code === 'en';
  const words = new Set([...months, ...weekdays, ...weekdays.map(day => `${day}s`)]);
  if (english)
    for (const table of [SHIFTS, SEASONS, PARTS, DAYS]) for (const word of table.keys()) words.add(word);
  if (english) for (const word of [...DECADES, ...BARE_PERIODS]) words.add(word);
  const calendar = { months, weekdays, english, words };
  calendars.set(code, calendar);
  return calendar;
}
