const ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i;
const TWELVE_HOURS = /^\s*[ap]\.?m\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

const two = (value: string | number): string => String(value).padStart(2, '0');

function calendarDate(year: string, month: string, day: string): string | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 || Number(day) > 31 ? null : `${year}-${two(index + 1)}-${two(day)}`;
}

/**
 * A date as pages write it, in ISO 8601: "2026-03-01 09:30:00 +0000", "Tue, 3 Mar 2026", "March 3, 2026",
 * seconds or milliseconds since 1970. Null when it cannot be told: "3/4/2026" is a different day in London and Boston.
 */
export function isoDate(written: string): string | null {
  const date = readDate(written.trim());
  // Digits can stand where a date's do and be none: "2026-20".
  return date === null || Number.isNaN(Date.parse(date)) ? null : date;
}

function readDate(value: string): string | null {
  if (/^\d{10}$|^\d{13}$/.test(value)) {
    return new Date(value.length === 10 ? Number(value) * 1000 : Number(value)).toISOString();
  }
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = iso;
    if (!day) return `${year}-${month}`;
    // "09:30 PM" is another hour than it says in twenty-four.
    if (!hour || TWELVE_HOURS.test(value.slice(iso[0].length))) return `${year}-${month}-${day}`;
    const offset = /^[+-]/.test(zone)
      ? `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`
      : zone && 'Z';
    return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
  }
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst?.[1] && dayFirst[2] && dayFirst[3]) return calendarDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst?.[1] && monthFirst[2] && monthFirst[3])
    return calendarDate(monthFirst[3], monthFirst[1], monthFirst[2]);
  return null;
}
