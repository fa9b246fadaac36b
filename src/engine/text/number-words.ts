const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** "seven" → 7, "twenty" → 20. English, folded. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, ten) => [word, ten * 10] as const).filter(([word]) => word !== ''),
]);

/** "third" → 3, "twentieth" → 20. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, ten) => [word.replace(/y$/, 'ieth'), ten * 10] as const).filter(
    ([, value]) => value > 10,
  ),
]);

/** Multiply the number before them: "3 million", "5bn", "two dozen", "2 lakh", "3 Millionen", "3 millones". */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    hundreds: 1e2,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    dozen: 12,
    dozens: 12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    b: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    tausend: 1e3,
    hundert: 1e2,
    millones: 1e6,
    millón: 1e6,
    mil: 1e3,
    mille: 1e3,
    milliard: 1e9,
    milliards: 1e9,
    тысяч: 1e3,
    тысячи: 1e3,
    тыс: 1e3,
    миллион: 1e6,
    миллиона: 1e6,
    миллионов: 1e6,
    млн: 1e6,
    миллиард: 1e9,
    миллиарда: 1e9,
    миллиардов: 1e9,
    млрд: 1e9,
    مليون: 1e6,
    مليار: 1e9,
    ألف: 1e3,
    万: 1e4,
    亿: 1e8,
  }),
);

/** Words that are a figure by themselves: "doubled", "half of", "dozens of". English, folded. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['thrice', 3],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['threefold', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['halve', 0.5],
  ['halved', 0.5],
  ['halves', 0.5],
]);

/** Parts, after "a" or a figure: "a third", "two thirds" (folded to "3rd", "thirds"). */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['3rd', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['4th', 1 / 4],
  ['fourths', 1 / 4],
  ['5th', 1 / 5],
  ['fifths', 1 / 5],
  ['10th', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Amounts left vague: from this many to ten times as many. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['handful', 3],
  ['few', 3],
  ['several', 3],
  ['scores', 12],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
]);

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

const WESTERN = /^[\d.,]*$/;

/** Western digits for Arabic-Indic, Persian, Devanagari, Bengali and full-width ones. */
const westernDigits = (written: string): string =>
  written.replace(/[٠-٩۰-۹०-९০-৯０-９]/g, digit => {
    const unit = digit.charCodeAt(0);
    return String(unit - (DIGIT_ZEROS.findLast(zero => zero <= unit) ?? 0x30));
  });

/**
 * The value of a written figure, NaN when it is none: "1,000.5", "1.000,5" (where three digits follow the last
 * mark it groups thousands, except that "1.500" is read by `commaDecimal` languages only so).
 */
export function figureValue(written: string, commaDecimal: boolean): number {
  let figure = WESTERN.test(written)
    ? written
    : westernDigits(written).replace('٫', '.').replaceAll('٬', ',');
  const grouping = commaDecimal ? '.' : ',';
  const decimal = commaDecimal ? ',' : '.';
  if (!/^\d[\d.,]*$/.test(figure)) return Number.NaN;
  const groups = figure.split(grouping);
  if (groups.length > 1 && groups.slice(1).every(group => /^\d{2,3}(?:\D|$)/.test(group)))
    figure = groups.join('');
  return Number(figure.replace(decimal, '.'));
}

/** Languages that write 1.000,5. */
export const writesCommaDecimal = (language: string): boolean =>
  /^(?:de|es|fr|it|pt|ru|nl|pl|tr|uk|sv|da|nb|no|fi|cs|sk|el|ro|hu|bg|id|vi)\b/i.test(language);
