import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { warc } from '../../services/warc.ts';
import { answers, folder, unspin } from './in-process.ts';
import { asPage, bodyOf, ORIGINAL, UNRELATED } from './stories.ts';

const date = '2031-04-02T08:00:00Z';
const capture = (path: string, body: string | Uint8Array, more: object = {}) =>
  warc([{ url: `https://gull.example/${path}`, date, body, ...more }]);

const CAPTURES = [
  capture('ferry', asPage(ORIGINAL)),
  capture('logo.png', Buffer.from([0x89, 0x50]), { headers: { 'Content-Type': 'image/png' } }),
  capture('gone', asPage(UNRELATED), { status: '404 Not Found' }),
  capture('garden', gzipSync(asPage(UNRELATED)), { headers: { 'Content-Encoding': 'gzip' } }),
  capture('empty', '<!doctype html><title>Nothing</title>'),
];

test('the articles of a web archive come out as library lines, whether it is packed or not', async context => {
  const file = await folder(context, {
    'plain.warc': Buffer.concat(CAPTURES),
    // Each record packed by itself, as archives do.
    'packed.warc.gz': Buffer.concat(CAPTURES.map(record => gzipSync(record))),
  });
  for (const name of ['plain.warc', 'packed.warc.gz']) {
    const { status, out, err } = await unspin(['read', '--warc', file(name)]);
    assert.equal(status, 0);
    const lines = answers(out);
    assert.deepEqual(
      lines.map(({ id, url, keptAt }) => [id, url, keptAt]),
      ['ferry', 'garden'].map(path => [
        `https://gull.example/${path}@2031-04-02T08:00:00.000Z`,
        `https://gull.example/${path}`,
        '2031-04-02T08:00:00.000Z',
      ]),
    );
    assert.ok(lines[0].text.startsWith(bodyOf(ORIGINAL).slice(0, 60)));
    assert.equal(err, 'Pages without an article, passed over: 1.\n');
  }
});

test('what is no web archive is told', async context => {
  const file = await folder(context, { 'page.html': asPage(ORIGINAL) });
  for (const [name, why] of [
    ['page.html', /is no web archive \(WARC\)/],
    ['nowhere.warc', /There is no file/],
  ] as const) {
    const { status, err } = await unspin(['read', '--warc', file(name)]);
    assert.equal(status, 2);
    assert.match(err, why);
  }
});
