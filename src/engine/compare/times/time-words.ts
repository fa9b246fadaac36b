import { SAME } from '../align/alignment.ts';
import { beginsWithDigit, type Range, type Side } from '../comparing.ts';

type TimeClass = 'unit' | 'season' | 'month' | 'weekday' | 'part' | 'feast' | 'day' | 'decade';

const CLASSES: Readonly<Record<TimeClass, string>> = {
  unit: 'minute hour day week fortnight month quarter semester year decade century',
  season: 'spring summer autumn winter',
  month: 'january february march april may june july august september october november december',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  part: 'dawn morning noon afternoon dusk night midnight',
  feast:
    'christmas easter ramadan eid diwali hanukkah thanksgiving passover lent advent pentecost halloween epiphany ascension midsummer',
  day: 'yesterday today tomorrow',
  decade: 'twenties thirties forties fifties sixties seventies eighties nineties',
};
/** Other words for the same time: news says evening and night, noon and midday, fall and autumn alike. */
const SAME_TIME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    evening: 'night',
    overnight: 'night',
    tonight: 'today',
    midday: 'noon',
    noontime: 'noon',
    sunset: 'dusk',
    nightfall: 'night',
    sundown: 'dusk',
    xmas: 'christmas',
    sunrise: 'dawn',
    daybreak: 'dawn',
    fall: 'autumn',
    springtime: 'spring',
    summertime: 'summer',
    wintertime: 'winter',
    past: 'last',
    previous: 'last',
    coming: 'next',
    upcoming: 'next',
    following: 'next',
  }),
);
const TIME = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const)),
);

/** One word for the words that name the same time: "evening" and "night", "months" and "month". */
export function timeWord(word: string): string {
  const single = !TIME.has(word) && word.endsWith('s') ? word.slice(0, -1) : word;
  const known = TIME.has(single) || SAME_TIME.has(single) ? single : word;
  return SAME_TIME.get(known) ?? known;
}

export const isTimeWord = (word: string): boolean => TIME.has(timeWord(word));

/** These before a word make it a time where it could be a verb: "in March", "last fall". */
const BEFORE_TIME =
  /^(?:in|last|this|next|early|late|mid|since|until|by|from|to|of|every|each|the|that|past|during)$/;
/** Words that are months, seasons or moments only behind such a word. */
const OTHERWISE_PLAIN = /^(?:may|march|spring|fall|quarter|minute|thirties)$/;

interface TimeMention {
  readonly at: number;
  readonly name: string;
  readonly word: string;
}

function timesIn(side: Side, [from, to]: Range): TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = from; at < to; at += 1) {
    if (side.relation[at] === SAME) continue;
    const word = timeWord(side.keys[at] ?? '');
    const name = TIME.get(word);
    if (!name) continue;
    if (OTHERWISE_PLAIN.test(side.keys[at] ?? '') && !BEFORE_TIME.test(side.keys[at - 1] ?? '')) continue;
    found.push({ at, name, word });
  }
  return found;
}

/** A length of time, not a point in it: "for two weeks". The amount is the number's business. */
const isLength = ({ keys }: Side, { at, name }: TimeMention): boolean =>
  name === 'unit' && /^(?:\d.*|several|few|some|many|couple|half|a|per|each|every)$/.test(keys[at - 1] ?? '');

const isAgo = ({ keys }: Side, at: number): boolean => keys[at + 1] === 'ago';
const WIDE = new Set(['month', 'season', 'decade']);
const CLOSE = new Set(['unit', 'weekday', 'day']);

/** The first two changed times of two ranges that cannot both be meant, by their places; null without such. */
export function findOtherTime(
  page: Side,
  ours: Range,
  version: Side,
  theirs: Range,
): { readonly page: number; readonly version: number } | null {
  const there = timesIn(version, theirs);
  for (const here of timesIn(page, ours))
    for (const other of there) {
      const lengths = isLength(page, here) || isLength(version, other);
      if (lengths && !(isAgo(page, here.at) && isAgo(version, other.at))) continue;
      // Two words of one class name two times; a month and "last year" never are the same stretch of time.
      const differ =
        here.name === other.name
          ? here.word !== other.word
          : (WIDE.has(here.name) && CLOSE.has(other.name)) || (CLOSE.has(here.name) && WIDE.has(other.name));
      const dated = [here, other].some(
        (time, index) => time.name === 'month' && hasDay(index === 0 ? page : version, time.at),
      );
      if (differ && !dated) return { page: here.at, version: other.at };
    }
  return null;
}

/** Where in a time something lies: "early on Saturday", "the end of July", "her final year". */
const EARLY = /^(?:early|earlier|beginning|start|outset|opening|1st)$/;
const MIDDLE = /^(?:mid|middle|halfway)$/;
const LATE = /^(?:late|later|end|close|final|last|closing)$/;
const PLACES = [EARLY, MIDDLE, LATE];
/** The time stands this close behind: "the end of next July". */
const TO_TIME = 4;

/** "Early on Saturday" turned to "late on Saturday": two words for where in a time, and the same time behind them. */
export function findOtherPlaceInTime(
  page: Side,
  ours: Range,
  version: Side,
  theirs: Range,
): { readonly page: number; readonly version: number } | null {
  const placed = ({ keys, relation }: Side, [from, to]: Range) => {
    for (let at = from; at < to; at += 1) {
      const place = relation[at] === SAME ? -1 : PLACES.findIndex(place => place.test(keys[at] ?? ''));
      if (place >= 0 && keys.slice(at + 1, at + 1 + TO_TIME).some(isPointInTime)) return { at, place };
    }
    return undefined;
  };
  const here = placed(page, ours);
  const there = placed(version, theirs);
  return here && there && here.place !== there.place ? { page: here.at, version: there.at } : null;
}

/** Whether a word says where in a time something lies. */
export const isPlaceInTime = (word: string): boolean => PLACES.some(place => place.test(word));

const isPointInTime = (word: string): boolean => isTimeWord(word) || /^(?:1[5-9]|20)\d\ds?$/.test(word);

/** "Wednesday week" is a week later than Wednesday: whether such a week stands in one of the ranges alone. */
export const isWeekLater = (
  side: Side,
  [from, to]: Range,
  other: Side,
  [otherFrom, otherTo]: Range,
): boolean => weekLater(side, from, to) !== weekLater(other, otherFrom, otherTo);

function weekLater({ keys, relation }: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      relation[at] !== SAME &&
      /^(?:week|fortnight)$/.test(keys[at] ?? '') &&
      TIME.get(keys[at - 1] ?? '') === 'weekday'
    )
      return true;
  return false;
}

/** "November 19" may be a Tuesday. */
const hasDay = ({ keys }: Side, at: number): boolean =>
  beginsWithDigit(keys[at + 1]) || beginsWithDigit(keys[at - 1]);
