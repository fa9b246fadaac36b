import { createHash } from 'node:crypto';

/** One capture for a web archive: what a server once answered. */
export interface Captured {
  readonly url: string;
  /** ISO 8601 without fractions: `2026-11-09T12:00:00Z`. */
  readonly date: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Writes captures as a WARC 1.0 file (ISO 28500), uncompressed. */
export const warc = (captures: readonly Captured[]): Uint8Array => Buffer.concat(captures.map(record));

function record({ url, date, status = '200 OK', headers = {}, body }: Captured, index: number): Buffer {
  const payload = Buffer.from(body);
  const fields = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status}`, ...lines, `Content-Length: ${payload.length}`, '', ''].join('\r\n');
  const block = Buffer.concat([Buffer.from(head), payload]);
  const about = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}>`,
    `WARC-Date: ${date}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Payload-Digest: sha1:${base32(createHash('sha1').update(payload).digest())}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${about.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 base 32; twenty bytes need no padding. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map(five => ALPHABET[Number.parseInt(five, 2)]).join('');
}
