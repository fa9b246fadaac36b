import type { Pair } from '../pair.ts';
import type { Clue } from '../witness.ts';
import { clue } from './clue.ts';

/**
 * An earlier date is right nine times in ten: a copy can carry an earlier one where a site dates its pages by the
 * event, or an agency dates its own page by the last change. Within half a day often only time zones differ.
 */
const FAR_APART = 2.2;
const NEAR = 1.2;
const DAY = 24 * 60 * 60 * 1000;

const HAS_TIME = /T\d/;

/** "4 March 2026, 10:05 UTC": both dates in one zone, or their order would not be seen. */
function readable(iso: string | undefined): string {
  const date = new Date(iso ?? '');
  if (Number.isNaN(date.getTime())) return iso ?? '';
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return HAS_TIME.test(iso ?? '') ? `${day}, ${date.toISOString().slice(11, 16)} UTC` : day;
}

/** Whoever published first. A day alone says nothing about the hour. */
export function datesClue({ a, b }: Pair): Clue | null {
  if (!a.published || !b.published) return null;
  const [first, second] = [Date.parse(a.published), Date.parse(b.published)];
  const apart = Math.abs(first - second);
  const hours = HAS_TIME.test(a.published) && HAS_TIME.test(b.published);
  if (Number.isNaN(apart) || apart === 0 || (!hours && apart < DAY)) return null;
  const [early, late] = first < second ? [a, b] : [b, a];
  const weight = apart < DAY / 2 ? NEAR : FAR_APART;
  return clue(
    first < second ? weight : -weight,
    `${early.name} is dated ${readable(early.published)}, ${late.name} ${readable(late.published)}.`,
  );
}
