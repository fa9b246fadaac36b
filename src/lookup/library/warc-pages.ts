import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { decodeText } from '../door/decode-text.ts';
import { FileError } from './file-error.ts';
import { unpack } from './unpack.ts';

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

/** A WARC file's bytes, as warcio reads them: at their end it goes on as if the last record had been whole. */
interface RecordBytes extends AsyncIterable<Uint8Array> {
  /** Whether a record is being read whose length is known: then they may not end. */
  isWithin: boolean;
  /** Whether they end as a record does, with an empty line. */
  endsRecord(): boolean;
}

function recordBytes(bytes: AsyncIterable<Uint8Array>): RecordBytes {
  let tail = '';
  const chunks = bytes[Symbol.asyncIterator]();
  const self: RecordBytes = {
    isWithin: false,
    endsRecord: () => /\n\r?\n$/.test(tail),
    [Symbol.asyncIterator]: () => ({
      async next() {
        const next = await chunks.next();
        if (next.done && self.isWithin) throw new FileError('cut');
        if (!next.done) tail = (tail + String.fromCharCode(...next.value.subarray(-3))).slice(-3);
        return next;
      },
      return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
    }),
  };
  return self;
}

/**
 * The HTML pages of a WARC file (ISO 28500, also gzipped record by record), one at a time and in its order; all other
 * records are passed over unread.
 * @throws a FileError where the file is no WARC, or breaks off
 */
export async function* readWarcPages(file: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPage, void> {
  const bytes = recordBytes(unpack(file));
  let isWarc = false;
  for await (const record of new WARCParser(new AsyncIterReader(bytes, null))) {
    // warcio takes whatever begins a file for a record's first line.
    isWarc ||= record.warcHeaders.statusline.startsWith('WARC/');
    if (!isWarc) break;
    const url = record.warcTargetURI;
    bytes.isWithin = true;
    if (!url || !isPage(record)) {
      await record.skipFully();
      bytes.isWithin = false;
      continue;
    }
    const body = await record.readFully(true);
    bytes.isWithin = false;
    const at = Date.parse(record.warcDate ?? '');
    yield {
      url,
      captured: new Date(Number.isNaN(at) ? 0 : at).toISOString(),
      html: decodeText(body, headerOf(record, 'content-type')),
    };
  }
  if (!isWarc) throw new FileError('no-warc');
  if (!bytes.endsRecord()) throw new FileError('cut');
}
