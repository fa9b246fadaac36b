import type { Quantity } from './numbers.ts';
import type { Unit } from './units.ts';

const base = (quantity: Quantity): number =>
  quantity.value * (quantity.unit?.factor ?? 1) + (quantity.unit?.offset ?? 0);

/** Digits that are not trailing zeros: 2,300 has 2. */
const significant = (value: number): number =>
  value
    .toPrecision(12)
    .replace('.', '')
    .replace(/e[^e]*$/, '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '').length;

/** Conversions are rounded: 3 % covers "62 miles (100 km)"; so is "about 2,100" for 2,095. */
const ROUNDING = 0.03;

/** Of two vague amounts, "hundreds" and "several hundred" (300) may be the same, "several" and "dozens" (12) not. */
const APART = 4;

/** A vague amount takes in all from its least to ten times that. */
const isWithin = (a: Quantity, b: Quantity): boolean =>
  !a.vague || (b.value >= a.value && b.value < 10 * a.value);

const isPound = (unit: Unit): boolean => unit.measure === 'mass' || unit.measure === 'sterling';

/** In hundredths: "a tenth", "10 percent", "halved". */
const hundredths = ({ value, unit }: Quantity): number | undefined =>
  unit?.measure === 'part' || (unit?.measure === 'times' && value < 1)
    ? 100 * value
    : unit?.measure === 'percent'
      ? value
      : undefined;

/** "200m" is read as millions: beside 200 meters it was none. */
const isMeters = (a: Quantity, b: Quantity): boolean =>
  !a.unit && b.unit?.measure === 'length' && b.unit.factor === 1 && a.value === b.value * 1e6;

/** "41 cents", "$0.41". */
const areCents = (a: Quantity, b: Quantity): boolean =>
  a.unit?.measure === 'cent' &&
  /^(?:dollar|euro)$/.test(b.unit?.measure ?? '') &&
  a.value === Math.round(100 * b.value);

/** Whether two quantities tell the reader the same amount, written or rounded otherwise. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.vague && b.vague) return Math.max(a.value, b.value) < APART * Math.min(a.value, b.value);
  if (a.vague || b.vague) return isWithin(a, b) && isWithin(b, a);
  const [ours, theirs] = [hundredths(a), hundredths(b)];
  if (ours !== undefined && theirs !== undefined && a.unit?.measure !== b.unit?.measure)
    return Math.abs(ours - theirs) <= ROUNDING * Math.max(ours, theirs);
  if (isMeters(a, b) || isMeters(b, a) || areCents(a, b) || areCents(b, a)) return true;
  const measured = a.unit && b.unit && a.unit.measure === b.unit.measure;
  if (a.value === b.value && (!(a.unit && b.unit) || (measured && a.unit.factor === b.unit.factor)))
    return true;
  if (a.unit && b.unit && !measured)
    // Pounds are weights and money.
    return a.value === b.value && isPound(a.unit) && isPound(b.unit);
  const difference = Math.abs(base(a) - base(b)) / Math.max(Math.abs(base(a)), Math.abs(base(b)));
  if (measured && a.unit?.factor !== b.unit?.factor) return difference <= ROUNDING;
  // "about 2,100" for 2,095: said to be rough, and rounder than what it stands for.
  const rounder = significant(a.value) !== significant(b.value);
  return rounder && (a.rough || b.rough) && a.value > 20 && difference <= ROUNDING;
}
