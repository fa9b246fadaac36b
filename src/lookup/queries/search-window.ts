import { isoDate, timestampOf } from '../formats/timestamp.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Copies of old stories appear weeks later, so the window reaches back further than forward. */
const BEFORE_MS = 30 * DAY_MS;
const AFTER_MS = 3 * DAY_MS;

/** The time in which the original may have been published, 14 digits each. */
export interface SearchWindow {
  readonly from: string;
  readonly to: string;
}

/** Undefined when the page has no date. */
export function searchWindow(published: string | undefined, now: number): SearchWindow | undefined {
  const at = Date.parse(published ?? '');
  if (Number.isNaN(at) || at > now + DAY_MS) return undefined;
  return { from: timestampOf(at - BEFORE_MS), to: timestampOf(Math.min(at + AFTER_MS, now)) };
}

/** The days of a window, as consent is asked for them: "2026-10-11 – 2026-11-13". */
export const daysOf = ({ from, to }: SearchWindow): string =>
  [from, to].map(moment => isoDate(moment)?.slice(0, 10) ?? moment).join(' – ');
