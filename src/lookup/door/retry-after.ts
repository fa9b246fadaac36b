/** A day: a longer pause is a mistake of the server, or a ban that asking once a day does not make worse. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date).
 * Answers when to ask again in milliseconds since 1970, or undefined when absent or not readable.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  // `Date.parse` makes a long gone date of nearly any number: a date begins with its day.
  const date = /^[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  const at = /^\d{1,9}$/.test(value) ? now + Number(value) * 1000 : date;
  if (!Number.isFinite(at)) return undefined;
  return Math.min(Math.max(at, now), now + LONGEST_PAUSE_MS);
}
