import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { printable } from '../../../src/cli/printable.ts';
import { webLink } from '../../../src/extension/browser/web-link.ts';
import { isoDate } from '../../../src/extract/facts/date.ts';
import { isPrivateHost, mayOpen } from '../../../src/lookup/door/address-policy.ts';
import { decodeText } from '../../../src/lookup/door/decode-text.ts';
import { LookupError } from '../../../src/lookup/door/lookup-error.ts';
import { retryAfter } from '../../../src/lookup/door/retry-after.ts';
import { readFeed } from '../../../src/lookup/feeds/read-feed.ts';
import { parseCaptures } from '../../../src/lookup/formats/captures.ts';
import { parseLinks } from '../../../src/lookup/formats/link-format.ts';
import { tolerantJson } from '../../../src/lookup/formats/tolerant-json.ts';
import { readByteLines } from '../../../src/lookup/library/byte-lines.ts';
import { BadLine, readStoryLine } from '../../../src/lookup/library/story-line.ts';
import { addressKey, tidyAddress } from '../../../src/lookup/tidy-address.ts';
import { assert, type Target, target, textOf } from './target.ts';

const NOW = Date.UTC(2026, 2, 3);

/** An IPv4 address written in one of the ways that address bars understand. */
const writtenIpv4 = fc
  .tuple(
    fc.constantFrom(
      [127, 0, 0, 1],
      [10, 1, 2, 3],
      [172, 20, 0, 1],
      [192, 168, 1, 1],
      [169, 254, 169, 254],
      [0, 0, 0, 0],
      [100, 64, 0, 1],
    ),
    fc.constantFrom('dotted', 'decimal', 'hex', 'octal', 'mapped', 'short'),
  )
  .map(([octets, way]) => {
    const [a = 0, b = 0, c = 0, d = 0] = octets;
    const number = ((a * 256 + b) * 256 + c) * 256 + d;
    return {
      dotted: octets.join('.'),
      decimal: String(number),
      hex: `0x${number.toString(16)}`,
      octal: octets.map(octet => `0${octet.toString(8)}`).join('.'),
      mapped: `[::ffff:${octets.join('.')}]`,
      short: `${a}.${(b * 256 + c) * 256 + d}`,
    }[way];
  });

const lines = async (pieces: readonly Uint8Array[]): Promise<unknown[]> => {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const all: unknown[] = [];
  for await (const line of readByteLines(stream)) all.push(line);
  return all;
};

const parseXml = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;

/** Readers of what services, archives, feeds and files answer. */
export const FORMATS: readonly Target[] = [
  target(
    'link format',
    8,
    textOf('<', '>', ';', ',', '"', 'rel=', 'memento', 'datetime="', '\\', 'http://a.b/', ' '),
    text => {
      for (const { uri } of parseLinks(text)) assert.equal(typeof uri, 'string');
    },
  ),
  target(
    'lists of captures',
    8,
    textOf(
      '[[',
      '],[',
      ']]',
      '"',
      '20260303120000',
      'timestamp',
      'original',
      '{',
      '}',
      '\n',
      ' ',
      'http://a.b/',
    ),
    text => void parseCaptures(text, 'x'),
    LookupError,
  ),
  target(
    'broken JSON',
    8,
    textOf('{', '}', '[', ']', '"', ':', ',', '\\', '\\u', '\n', '\t', '1e9', 'null'),
    text => void tolerantJson(text, 'x'),
    LookupError,
  ),
  target('JSON that is whole', 4, fc.json(), text =>
    assert.deepEqual(tolerantJson(text, 'x'), JSON.parse(text)),
  ),
  target(
    'times to wait',
    8,
    textOf('120', '-1', 'Wed, 03 Mar 2027 10:00:00 GMT', '99999999999', '1e9', ' '),
    text => {
      const at = retryAfter(text, NOW);
      assert.ok(at === undefined || at >= NOW);
    },
  ),
  target(
    'dates',
    10,
    textOf('2026', '-', '03', '/', 'March', ' ', 'T', '10:00', 'Z', '+99:99', '31', '1760000000'),
    text => {
      const date = isoDate(text);
      assert.ok(date === null || !Number.isNaN(Date.parse(date)), `${date}`);
    },
  ),
  target(
    'addresses',
    10,
    textOf(
      'http',
      's',
      '://',
      'www.',
      'a.b',
      '/',
      '?',
      'utm_source=x',
      '&',
      '#',
      '@',
      ':80',
      '..',
      '%',
      '\\',
    ),
    text => {
      const tidy = tidyAddress(text);
      if (tidy !== null) assert.equal(tidyAddress(tidy), tidy);
      assert.equal(addressKey(tidy ?? text), addressKey(text));
      const link = webLink(text);
      assert.ok(link === null || /^https?:\/\//.test(link));
    },
  ),
  target('addresses of this machine and its network', 6, writtenIpv4, host => {
    const url = new URL(`https://${host}/`);
    assert.ok(isPrivateHost(url.hostname) && !mayOpen(url, new Set()), url.hostname);
  }),
  target(
    'bytes of any encoding',
    6,
    fc.tuple(
      fc.uint8Array({ maxLength: 200 }),
      textOf('text/html; charset=', 'utf-16', 'x', '"', 'utf-7', 'big5', ';'),
    ),
    ([bytes, type]) => {
      assert.equal(typeof decodeText(bytes, type), 'string');
    },
  ),
  target(
    'lines of bytes in any pieces',
    6,
    fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 8 }),
    async pieces => {
      const whole = new Uint8Array(pieces.flatMap(piece => [...piece]));
      assert.deepEqual(await lines(pieces), await lines(whole.length ? [whole] : []));
    },
  ),
  target(
    'lines of a library',
    8,
    fc.oneof(
      fc.json(),
      textOf('{"title":"x","text":"', '"}', ',"url":', '"http://a.b/"', '"published":', '[', ']', '1'),
    ),
    text => void readStoryLine(text, NOW),
    BadLine,
  ),
  target(
    'feeds',
    2,
    textOf(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>http://a.b/</link>',
      '<![CDATA[',
      ']]>',
      '&nbsp;',
      '&constructor;',
      '<!DOCTYPE x [',
      ']>',
      '</channel></rss>',
      '<feed>',
      '<entry>',
    ),
    text => {
      for (const { url } of readFeed(text, 'https://a.b/', parseXml)) assert.match(url, /^https?:/);
    },
    LookupError,
  ),
  target('what is printed', 8, textOf('\u001b[', '31m', '\u009b', '\u202e', '\r', '\u0007', 'a'), text => {
    assert.doesNotMatch(printable(text).replace(/\n/g, ''), /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  }),
];
