import { timestampOf } from '../formats/timestamp.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Copies of old stories appear weeks later, so the window reaches back further than forward. */
const BEFORE_MS = 30 * DAY_MS;
const AFTER_MS = 3 * DAY_MS;

/** When the original may have been published, 14 digits each; undefined when the page has no date. */
export function searchWindow(
  published: string | undefined,
  now: number,
): { from: string; to: string } | undefined {
  const at = Date.parse(published ?? '');
  if (Number.isNaN(at) || at > now + DAY_MS) return undefined;
  return { from: timestampOf(at - BEFORE_MS), to: timestampOf(Math.min(at + AFTER_MS, now)) };
}
