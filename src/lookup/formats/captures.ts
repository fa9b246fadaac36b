import * as v from 'valibot';
import { LookupError } from '../door/lookup-error.ts';
import { parseLinks, relations } from './link-format.ts';
import { timestampOf } from './timestamp.ts';
import { tolerantJson } from './tolerant-json.ts';

/** One state of an address in an archive. */
export interface Capture {
  /** 14 digits, UTC: `20260709120000`. */
  readonly timestamp: string;
  readonly original: string;
  /** Where the archive shows it, if the list says so (link-format does). */
  readonly memento?: string;
  /** Base 32 SHA-1 of the bytes: the same digest means the same bytes. Link-format does not tell it. */
  readonly digest?: string;
  readonly status?: string;
}

const RowSchema = v.array(v.string());
const TableSchema = v.array(RowSchema);
const RecordSchema = v.object({
  timestamp: v.string(),
  url: v.optional(v.string()),
  original: v.optional(v.string()),
  status: v.optional(v.string()),
  statuscode: v.optional(v.string()),
  digest: v.optional(v.string()),
});

const STAMP = /^\d{14}$/;

/**
 * Reads a list of captures in any dialect spoken: link-format (RFC 7089), the Internet Archive's array of
 * arrays with a header row, pywb's and Common Crawl's one object a line, pywb's CDXJ. Oldest first.
 * Throws a `LookupError` "malformed" when it is none of them.
 */
export function parseCaptures(text: string, who: string): Capture[] {
  const body = text.trim();
  if (body === '' || body === '[]' || body === '{}') return [];
  const captures = body.startsWith('[')
    ? fromTable(body, who)
    : /^\d{14} |^\S+ \d{14} \{/.test(body) || body.startsWith('{')
      ? fromLines(body, who)
      : fromLinks(body, who);
  return captures.filter(capture => STAMP.test(capture.timestamp)).sort(byTime);
}

/** Where a TimeMap (RFC 7089) says that more of its list is: its other pages, or those that it is an index of. */
export const furtherTimeMaps = (text: string): string[] =>
  (text.trimStart().startsWith('<') ? parseLinks(text) : []).flatMap(link => {
    const named = relations(link);
    const { type = '' } = link.attributes;
    // The same list in another format is no further one.
    const isLinks = type === '' || type.toLowerCase().startsWith('application/link-format');
    return isLinks && named.includes('timemap') && !named.includes('self') ? [link.uri] : [];
  });

const byTime = (a: Capture, b: Capture): number => (a.timestamp < b.timestamp ? -1 : 1);

function fromTable(body: string, who: string): Capture[] {
  const parsed = v.safeParse(TableSchema, tolerantJson(body, who));
  if (!parsed.success) throw new LookupError('malformed', who);
  const [header = [], ...rows] = parsed.output;
  if (!header.includes('timestamp')) throw new LookupError('malformed', who);
  // A resume key follows an empty row: what comes after it is no capture.
  const end = rows.findIndex(row => row.length === 0);
  return rows.slice(0, end < 0 ? rows.length : end).map(row => {
    const cell = (name: string) => row[header.indexOf(name)] ?? '';
    return capture(cell('timestamp'), cell('original'), cell('digest'), cell('statuscode'));
  });
}

function fromLines(body: string, who: string): Capture[] {
  return body.split('\n').flatMap(line => {
    const start = line.indexOf('{');
    if (start < 0) return [];
    const fields: unknown = tolerantJson(line.slice(start), who);
    // CDXJ has key and time before the object.
    const stamp = /(?:^|\s)(\d{14})\s*$/.exec(line.slice(0, start))?.[1];
    const record = v.safeParse(RecordSchema, stamp ? { timestamp: stamp, ...Object(fields) } : fields);
    if (!record.success) throw new LookupError('malformed', who);
    const { timestamp, url, original, status, statuscode, digest } = record.output;
    return [capture(timestamp, original ?? url ?? '', digest ?? '', statuscode ?? status ?? '')];
  });
}

function fromLinks(body: string, who: string): Capture[] {
  const links = parseLinks(body);
  const original = links.find(link => relations(link).includes('original'))?.uri ?? '';
  if (links.length === 0 || !original) throw new LookupError('malformed', who);
  return links
    .filter(link => relations(link).includes('memento'))
    .map(link => ({
      ...capture(timestampOf(link.attributes.datetime ?? ''), original, '', ''),
      memento: link.uri,
    }));
}

function capture(timestamp: string, original: string, digest: string, status: string): Capture {
  return {
    timestamp,
    original,
    ...(digest && digest !== '-' && { digest }),
    ...(status && status !== '-' && { status }),
  };
}
