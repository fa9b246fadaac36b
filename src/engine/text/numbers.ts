import { MAGNITUDES, MULTIPLES, PARTS, VAGUE } from './number-words.ts';
import { isCurrencySign, type Unit, unitOf } from './units.ts';

/** A number in running text, with what it counts: `words.slice(from, to)`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the figure itself stands, without currency and unit. */
  readonly figureFrom: number;
  readonly figureTo: number;
  readonly value: number;
  readonly unit: Unit | null;
  /** "third", "21st". */
  readonly ordinal: boolean;
  /** "Dozens": the value is the least it can be. */
  readonly vague: boolean;
  /** "about", "nearly", "more than" stands before it. */
  readonly rough: boolean;
}

const ROUGH = new Set(
  `about around approximately roughly nearly almost some over more than under least up close circa least fewer less
  most estimated virtually or`
    .trim()
    .split(/\s+/),
);
const FIGURE = /^(\d+(?:\.\d+)?)([a-z]*)$/;

interface Figure {
  readonly value: number;
  readonly ordinal: boolean;
}

/** Reads one folded word as a figure: "25", "3rd", "5.5m"; null for years' decades, clock times and codes ("4g"). */
function readFigure(word: string | undefined): Figure | null {
  const match = FIGURE.exec(word ?? '');
  if (!match) return null;
  const value = Number(match[1]);
  const ending = match[2] ?? '';
  if (ending === '') return { value, ordinal: false };
  if (/^(?:st|nd|rd|th)$/.test(ending)) return { value, ordinal: true };
  const magnitude = MAGNITUDES.get(ending);
  return magnitude ? { value: value * magnitude, ordinal: false } : null;
}

const isAndAHalf = (words: readonly string[], at: number): boolean =>
  words[at] === 'and' && words[at + 1] === 'a' && words[at + 2] === 'half';

/** The value from `at` on: "3 million", "20 5" (twenty-five), "1 hundred 50"; and where it ends. */
function readValue(words: readonly string[], at: number): (Figure & { to: number }) | null {
  const article = words[at] === 'a' || words[at] === 'an';
  const first =
    article && MAGNITUDES.has(words[at + 1] ?? '')
      ? { value: 1, ordinal: false }
      : readFigure(words[at] ?? '');
  if (!first) return null;
  let { value, ordinal } = first;
  let to = at + 1;
  const next = readFigure(words[to] ?? '');
  // "twenty-five" is folded to "20 5"; figures written so never stand side by side.
  if (
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    next &&
    next.value > 0 &&
    next.value < 10 &&
    !ordinal
  ) {
    value += next.value;
    ordinal = next.ordinal;
    to += 1;
  }
  // "Two and a half", "two and a half million".
  if (!ordinal && isAndAHalf(words, to)) {
    value += 0.5;
    to += 3;
  }
  for (;;) {
    const magnitude = MAGNITUDES.get(words[to] ?? '');
    // One letter alone after a figure is a unit or an initial, not a magnitude.
    if (!magnitude || (words[to] ?? '').length < 2 || /^\d/.test(words[to] ?? '')) break;
    value *= magnitude;
    to += 1;
  }
  return { value, ordinal, to };
}

/** Whether a figure may begin with the word: a digit, an article before "million" or "third", a figure in words. */
export function mayBeginQuantity(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    word === 'a' ||
    word === 'an' ||
    MULTIPLES.has(word) ||
    VAGUE.has(word) ||
    word === 'half' ||
    word === 'once'
  );
}

/** Behind these "an hour" is a length of time; behind a count it is a rate. */
const LENGTH_FOLLOWS = new Set('than about nearly almost under over within for'.split(' '));
/** "For a week now", "within a year of": still a length; "for a day trip" is none. */
const closesLength = (words: readonly string[], at: number, end: number): boolean =>
  at >= end ||
  !/^[a-z]{3,}$/.test(words[at] ?? '') ||
  /^(?:and|but|after|before|when|while|from|since|now)$/.test(words[at] ?? '');

/** By the meters of its way: the speed of so much an hour. */
const SPEEDS: ReadonlyMap<number, string> = new Map([
  [1000, 'kph'],
  [1609.34, 'mph'],
]);
const TIMES: Unit = { measure: 'times', factor: 1 };
const POINTS: Unit = { measure: 'percentage points', factor: 1 };
const PART: Unit = { measure: 'part', factor: 1 };

/** "Once daily", "once a week", "only once": elsewhere "once" is a point in time. */
const PERIODICALLY = /^(?:daily|nightly|weekly|monthly|yearly|annually|a|per|every|each)$/;
const COUNTS_ONCE = /^(?:only|just|least)$/;

/** "One in ten", "two out of three" of the people asked; a longer whole is a year or a count. */
const LARGEST_WHOLE = 100;

function readShare(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const between =
    words[at + 1] === 'out' && words[at + 2] === 'of' ? 2 : /^(?:in|of)$/.test(words[at + 1] ?? '') ? 1 : 0;
  if (between === 0) return null;
  const [part, whole] = [readFigure(words[at]), readFigure(words[at + 1 + between])];
  if (!part || !whole || part.ordinal || whole.ordinal || part.value >= whole.value) return null;
  const to = at + 2 + between;
  return whole.value <= LARGEST_WHOLE && !unitOf(words[to] ?? '')
    ? { value: part.value / whole.value, to }
    : null;
}

/** Figures without digits: "twice", "hundreds of", "a third of", "half". */
function readSpecial(words: readonly string[], at: number, from: number, end: number): Quantity | null {
  const word = words[at] ?? '';
  const make = (start: number, to: number, value: number, unit: Unit | null, vague: boolean): Quantity => ({
    from: start,
    to,
    figureFrom: start,
    figureTo: to,
    value,
    unit,
    ordinal: false,
    vague,
    rough: vague,
  });
  const article = words[at + 1] === 'a' || words[at + 1] === 'an';
  if (word === 'half' && article) {
    // "Half a million", "half an hour".
    const magnitude = MAGNITUDES.get(words[at + 2] ?? '');
    const unit = unitOf(words[at + (magnitude ? 3 : 2)] ?? '') ?? null;
    if (magnitude) return make(at, at + (unit ? 4 : 3), magnitude / 2, unit, false);
    if (unit?.measure === 'duration') return make(at, at + 3, 0.5, unit, false);
  }
  const isOne = word === 'a' || word === 'an';
  if (isOne && isAndAHalf(words, at + 2)) {
    // "A year and a half", "a million and a half".
    const unit = unitOf(words[at + 1] ?? '');
    if (unit?.measure === 'duration') return make(at, at + 5, 1.5, unit, false);
  }
  if (isOne && LENGTH_FOLLOWS.has(words[at - 1] ?? '') && closesLength(words, at + 2, end)) {
    // "Less than an hour", "for a week": not "twice a week", "an hour ago".
    const unit = unitOf(words[at + 1] ?? '');
    if (unit?.measure === 'duration') return make(at, at + 2, 1, unit, false);
  }
  if (word === 'once' && (PERIODICALLY.test(words[at + 1] ?? '') || COUNTS_ONCE.test(words[at - 1] ?? '')))
    return make(at, at + 1, 1, TIMES, false);
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined) return make(at, at + 1, multiple, TIMES, false);
  // "Few came" tells no amount but that it is small.
  const vague = word === 'few' && words[at - 1] !== 'a' ? undefined : VAGUE.get(word);
  if (vague !== undefined && !readFigure(words[at - 1] ?? '')) {
    // "Several dozen", "a few hundred".
    const magnitude = word === 'several' || word === 'few' ? MAGNITUDES.get(words[at + 1] ?? '') : undefined;
    return magnitude && (words[at + 1] ?? '').length > 2
      ? make(at, at + 2, vague * magnitude, null, true)
      : make(at, at + 1, vague, null, true);
  }
  const figure = readFigure(words[at]);
  // "The third quarter" is no part.
  const count = isOne ? 1 : figure && !figure.ordinal ? figure.value : 0;
  const part = PARTS.get(words[at + 1] ?? '');
  const big =
    words[at + 2] === 'of' && words[at + 3] === 'a' ? MAGNITUDES.get(words[at + 4] ?? '') : undefined;
  if (part !== undefined && big && count > 0) {
    // "A quarter of a million".
    const unit = unitOf(words[at + 5] ?? '') ?? null;
    return make(at, at + (unit ? 6 : 5), count * part * big, unit, false);
  }
  if (part !== undefined && count > 0 && words[at + 2] === 'of' && /^an?$/.test(words[at + 3] ?? '')) {
    // "A quarter of a percentage point", "a third of a mile".
    const unit = unitOf(words[at + 4] ?? '');
    const points = unit?.measure === 'percent' && words[at + 5] === 'point';
    if (unit) return make(at, at + (points ? 6 : 5), count * part, points ? POINTS : unit, false);
  }
  const closes = at + 2 >= end || words[at + 2] === 'of' || words[at - 1] === 'by';
  if (part !== undefined && count > 0 && count < 10 && closes)
    return make(at, at + 2, count * part, PART, false);
  // "Cut by 1/2", "3/4 of them": the stroke is no word.
  const whole = /^[2-9]$/.test(words[at + 1] ?? '') ? Number(words[at + 1]) : 0;
  if (count > 0 && count < whole && (words[at - 1] === 'by' || words[at + 2] === 'of'))
    return make(at, at + 2, count / whole, PART, false);
  const share = readShare(words, at);
  if (share && share.to <= end) return make(at, share.to, share.value, PART, false);
  const half =
    word === 'half' &&
    words[at - 1] !== 'a' &&
    (words[at + 1] === 'of' || words[at + 1] === 'the' || words[at - 1] === 'by');
  return half && at >= from ? make(at, at + 1, 0.5, PART, false) : null;
}

/** Finds the quantities among folded words (see `readWords`), in order. */
export function findQuantities(words: readonly string[], from = 0, end = words.length): Quantity[] {
  const found: Quantity[] = [];
  for (let at = from; at < end; at += 1) {
    if (!mayBeginQuantity(words[at] ?? '')) continue;
    const special = readSpecial(words, at, from, end);
    if (special) {
      found.push(special);
      at = special.to - 1;
      continue;
    }
    const value = readValue(words, at);
    if (!value) continue;
    const sign = words[at - 1] ?? '';
    const money = at > from && isCurrencySign(sign);
    let to = value.to;
    let unit = money ? unitOf(sign) : unitOf(words[to] ?? '');
    if (!money && unit) to += 1;
    else if (
      !unit &&
      unitOf(words[to + 1] ?? '') &&
      /^(?:u\.s\.|metric|square|cubic|per)$/.test(words[to] ?? '')
    ) {
      unit = unitOf(words[to + 1] ?? '');
      to += 2;
    }
    // "30 miles per hour".
    const speed = unit?.measure === 'length' ? SPEEDS.get(unit.factor) : undefined;
    if (speed && /^(?:per|an|h)$/.test(words[to] ?? '') && (words[to] === 'h' || words[to + 1] === 'hour')) {
      unit = unitOf(speed);
      to += words[to] === 'h' ? 1 : 2;
    }
    // "Three percentage points": a share that rises by one rises by more than a percent.
    if (unit?.measure === 'percent' && /^points?$/.test(words[to] ?? '')) {
      unit = POINTS;
      to += 1;
    }
    const start = money ? at - 1 : at;
    found.push({
      from: start,
      to: Math.min(to, end),
      figureFrom: at,
      figureTo: value.to,
      value: value.value,
      unit: unit ?? null,
      ordinal: value.ordinal,
      vague: false,
      rough: ROUGH.has(words[start - 1] ?? '') && start > from,
    });
    at = value.to - 1;
  }
  return found;
}
