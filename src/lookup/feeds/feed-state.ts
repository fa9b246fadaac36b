import * as v from 'valibot';
import { addressKey } from '../tidy-address.ts';
import type { FeedItem } from './feed-items.ts';

/** A feed the reader trusts and how reading it went; plain data, kept between alarms. Times in ms since 1970. */
export const FeedStateSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  status: v.picklist(['new', 'ok', 'failing', 'gone']),
  /** One plain sentence where `status` is `failing` or `gone`. */
  why: v.optional(v.string()),
  /** When to read it next; null for a feed that is gone. */
  nextAt: v.nullable(v.number()),
  checkedAt: v.optional(v.number()),
  /** Failures in a row. */
  failures: v.number(),
  /** For conditional requests (RFC 9110 §13). */
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  /** Keys of addresses already read. */
  seen: v.array(v.string()),
  /** How often reading an item's page has failed for a reason that may pass, by the key of its address. */
  tries: v.optional(v.record(v.string(), v.number())),
});
export type FeedState = v.InferOutput<typeof FeedStateSchema>;

/** News is in the library soon enough, and 48 conditional requests a day burden nobody. */
const INTERVAL_MS = 30 * 60_000;
const LONGEST_PAUSE_MS = 24 * 60 * 60_000;
/** More than any feed holds, so that an item is not read twice while it is listed. */
const MAX_SEEN = 2000;
/** By the fifth reading, two hours after the first, a passing trouble has passed. */
const MAX_TRIES = 5;

export const newFeed = (url: string, now: number): FeedState => ({
  url,
  status: 'new',
  nextAt: now,
  failures: 0,
  seen: [],
});

export const isDue = ({ nextAt }: FeedState, now: number): boolean => nextAt !== null && nextAt <= now;

/** When the next of these feeds is due, for the alarm; null when none ever is. */
export const nextDue = (feeds: readonly FeedState[]): number | null => {
  const times = feeds.flatMap(({ nextAt }) => nextAt ?? []);
  return times.length > 0 ? Math.min(...times) : null;
};

/** The headers that let the server answer "not changed". */
export const conditions = ({ etag, lastModified }: FeedState): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
});

/** The items not read yet, each address once; those whose pages failed least come first. */
export function freshItems({ seen, tries = {} }: FeedState, items: readonly FeedItem[]): FeedItem[] {
  const known = new Set(seen);
  const fresh = items.filter(({ url }) => {
    const key = addressKey(url);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  const failures = ({ url }: FeedItem) => tries[addressKey(url)] ?? 0;
  return fresh.sort((a, b) => failures(a) - failures(b));
}

/** What became of a feed's fresh items. Those in neither list were not looked at. */
export interface ReadItems {
  /** Dealt with for good. */
  readonly read: readonly FeedItem[];
  /** Their pages failed for a reason that may pass. */
  readonly failed: readonly FeedItem[];
}

/** After the feed answered and some of its `fresh` items were looked at. */
export function afterReading(
  state: FeedState,
  headers: Readonly<Record<string, string>>,
  fresh: readonly FeedItem[],
  { read, failed }: ReadItems,
  now: number,
): FeedState {
  const { why: _, etag: __, lastModified: ___, tries: before = {}, ...rest } = state;
  const { etag, 'last-modified': lastModified } = headers;
  const done = new Set(read.map(({ url }) => addressKey(url)));
  const failedNow = new Set(failed.map(({ url }) => addressKey(url)));
  const tries: Record<string, number> = {};
  for (const { url } of fresh) {
    const key = addressKey(url);
    const count = (before[key] ?? 0) + (failedNow.has(key) ? 1 : 0);
    if (count >= MAX_TRIES) done.add(key);
    else if (count > 0 && !done.has(key)) tries[key] = count;
  }
  const complete = done.size === fresh.length;
  return {
    ...rest,
    status: 'ok',
    failures: 0,
    checkedAt: now,
    nextAt: now + INTERVAL_MS,
    // While items are left over, "not changed" must not hide them.
    ...(complete && etag !== undefined && { etag }),
    ...(complete && lastModified !== undefined && { lastModified }),
    seen: [...done, ...state.seen].slice(0, MAX_SEEN),
    ...(Object.keys(tries).length > 0 && { tries }),
  };
}

/** After "not changed". */
export function afterNoChange(state: FeedState, now: number): FeedState {
  const { why: _, ...rest } = state;
  return { ...rest, status: 'ok', failures: 0, checkedAt: now, nextAt: now + INTERVAL_MS };
}

/** After a failure: later each time in a row, never before the server allows it; a feed that is gone rests for good. */
export function afterTrouble(
  state: FeedState,
  trouble: { readonly why: string; readonly gone: boolean; readonly retryAt?: number | undefined },
  now: number,
): FeedState {
  const failures = state.failures + 1;
  const pause = Math.min(INTERVAL_MS * 2 ** Math.min(failures, 10), LONGEST_PAUSE_MS);
  const nextAt = trouble.gone ? null : Math.max(now + pause, trouble.retryAt ?? 0);
  return {
    ...state,
    status: trouble.gone ? 'gone' : 'failing',
    why: trouble.why,
    failures,
    checkedAt: now,
    nextAt,
  };
}
