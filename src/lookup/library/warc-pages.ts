import { WARCParser, type WARCRecord } from 'warcio';
import { decodeText } from '../door/decode-text.ts';

/** A page as a web archive captured it. */
export interface WarcPage {
  readonly url: string;
  /** ISO 8601, when it was captured. */
  readonly captured: string;
  readonly html: string;
}

/** A record that is longer holds no article; bytes. */
const LONGEST_RECORD = 32 * 2 ** 20;
/** What warcio unpacks; a capture in any other coding cannot be read. */
const CODINGS: ReadonlySet<string> = new Set(['', 'identity', 'gzip', 'deflate']);

const headerOf = (record: WARCRecord, name: string): string => record.httpHeaders?.headers.get(name) ?? '';

/** Whether a record is a page that a server gave out, and not its error, a picture, or the crawler's own notes. */
function isPage(record: WARCRecord): boolean {
  return (
    record.warcType === 'response' &&
    record.httpHeaders?.statusCode === 200 &&
    /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(headerOf(record, 'content-type')) &&
    CODINGS.has(headerOf(record, 'content-encoding').trim().toLowerCase()) &&
    record.warcContentLength <= LONGEST_RECORD
  );
}

/**
 * The HTML pages of a WARC file (ISO 28500, also gzipped record by record), one at a time and in its order; all other
 * records are passed over unread.
 * @throws an Error where the file is no WARC or breaks off
 */
export async function* readWarcPages(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPage, void> {
  let isWarc = false;
  for await (const record of new WARCParser(bytes)) {
    // warcio takes whatever begins a file for a record's first line.
    isWarc ||= record.warcHeaders.statusline.startsWith('WARC/');
    if (!isWarc) break;
    const url = record.warcTargetURI;
    if (!url || !isPage(record)) {
      await record.skipFully();
      continue;
    }
    const body = await record.readFully(true);
    const at = Date.parse(record.warcDate ?? '');
    yield {
      url,
      captured: new Date(Number.isNaN(at) ? 0 : at).toISOString(),
      html: decodeText(body, headerOf(record, 'content-type')),
    };
  }
  if (!isWarc) throw new Error('This file is no web archive (WARC).');
}
