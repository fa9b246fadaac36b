/** A unit of measure: what it measures and how many of the base unit it makes. */
export interface Unit {
  readonly measure: string;
  readonly factor: number;
  /** Added after multiplying: temperatures. */
  readonly offset?: number;
}

const table: Readonly<Record<string, readonly (readonly [factor: number, names: string])[]>> = {
  percent: [[1, 'percent percentage prozent pourcent процентов процента процент']],
  length: [
    [0.001, 'mm millimeter millimeters'],
    [0.01, 'cm centimeter centimeters'],
    [1, 'meter meters'],
    [1000, 'km kilometer kilometers kms kilómetros kilomètres'],
    [0.0254, 'inch inches'],
    [0.3048, 'foot feet ft'],
    [0.9144, 'yard yards'],
    [1609.34, 'mile miles'],
  ],
  area: [
    [1, 'hectare hectares ha'],
    [0.404686, 'acre acres'],
  ],
  mass: [
    [0.000001, 'mg milligram milligrams'],
    [0.001, 'gram grams'],
    [1, 'kg kgs kilo kilos kilogram kilograms'],
    [0.453592, 'pound pounds lb lbs'],
    [0.0283495, 'ounce ounces oz'],
    [1000, 'tonne tonnes ton tons'],
  ],
  volume: [
    [0.001, 'ml milliliter milliliters'],
    [0.01, 'cl centiliter centiliters'],
    [1, 'liter liters'],
    [3.78541, 'gallon gallons'],
    [158.987, 'barrel barrels'],
  ],
  speed: [
    [1, 'kph kmh'],
    [1.60934, 'mph'],
  ],
  duration: [
    [1 / 60, 'second seconds'],
    [1, 'minute minutes mins'],
    [60, 'hour hours hrs'],
    [1440, 'day days'],
    [10080, 'week weeks'],
    [20160, 'fortnight fortnights'],
    [43830, 'month months'],
    [525960, 'year years yr yrs'],
    [5259600, 'decade decades'],
  ],
  spoon: [
    [1, 'tsp teaspoon teaspoons'],
    [3, 'tbsp tablespoon tablespoons'],
  ],
  dollar: [[1, '$ dollar dollars usd']],
  euro: [[1, '€ euro euros eur']],
  sterling: [
    [1, '£ sterling gbp quid'],
    [0.01, 'pence'],
  ],
  yen: [[1, '¥ yen jpy']],
  cent: [[1, 'cent cents']],
  times: [[1, 'times fold']],
  floors: [[1, 'storey storeys story stories floor floors']],
  temperature: [
    [1, 'celsius c'],
    [1, 'degree degrees'],
  ],
};

const UNITS = new Map<string, Unit>();
for (const [measure, rows] of Object.entries(table))
  for (const [factor, names] of rows)
    for (const name of names.split(' ')) UNITS.set(name, { measure, factor });
UNITS.set('fahrenheit', { measure: 'temperature', factor: 5 / 9, offset: -160 / 9 });
UNITS.set('f', { measure: 'temperature', factor: 5 / 9, offset: -160 / 9 });

/** The unit a folded word names, if it names one. */
export const unitOf = (word: string): Unit | undefined => UNITS.get(word);

/** Marks and names of money that stand before the figure: "$5", "£3m". */
export const isCurrencySign = (word: string): boolean => '$€£¥'.includes(word) && word.length === 1;

const MONEY = new Set(['dollar', 'euro', 'sterling', 'yen', 'cent']);

export const isMoney = (unit: Unit): boolean => MONEY.has(unit.measure);
