/** A date as archives write it in addresses: 14 digits, UTC. Empty when it is not a date. */
export function timestampOf(date: string | number): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().replace(/\D/g, '').slice(0, 14);
}

const DIGITS = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/;

/** ISO 8601 from `20260709120000` or GDELT's `20260709T120000Z`; undefined when it is not a date. */
export function isoDate(timestamp: string): string | undefined {
  const iso = timestamp.replace(DIGITS, '$1-$2-$3T$4:$5:$6Z');
  return iso !== timestamp && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}
