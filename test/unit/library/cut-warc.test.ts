import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { FileError } from '../../../src/lookup/library/file-error.ts';
import { readWarcPages } from '../../../src/lookup/library/warc-pages.ts';
import { warc } from '../../services/warc.ts';

const date = '2031-04-02T08:00:00Z';
const RECORDS = [
  { url: 'https://gull.example/ferry', date, body: '<p>The ferry runs again.\r\n\r\n</p>' },
  // Passed over, not read.
  { url: 'https://gull.example/logo', date, headers: { 'Content-Type': 'image/png' }, body: 'P'.repeat(60) },
  { url: 'https://gull.example/pier', date, body: '<p>The pier is closed.</p>' },
].map(capture => Buffer.from(warc([capture])));

/** Behind every record. */
const LINE_ENDS = '\r\n\r\n'.length;

/** Handed over in pieces, as from a disk. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
}

/** The addresses that were read, and how it ended. */
async function read(bytes: Uint8Array): Promise<{ urls: string[]; end: string }> {
  const urls: string[] = [];
  try {
    for await (const { url } of readWarcPages(pieces(bytes))) urls.push(url.replace(/.*\//, ''));
    return { urls, end: 'whole' };
  } catch (error) {
    assert.ok(error instanceof FileError, String(error));
    return { urls, end: error.trouble };
  }
}

/** Whether reading ends at all. */
async function ends<T>(reading: Promise<T>): Promise<T> {
  const late = pause(20_000, null, { ref: false }).then(() => assert.fail('it does not end'));
  return Promise.race([reading, late]);
}

/** Cuts a file everywhere; only between its records a cut leaves a whole file. */
async function cutEverywhere(records: readonly Uint8Array[]): Promise<void> {
  const whole = Buffer.concat(records);
  const edges = records.map((_, at) => Buffer.concat(records.slice(0, at + 1)).length);
  assert.deepEqual(await read(whole), { urls: ['ferry', 'pier'], end: 'whole' });
  // Of its first letters alone nobody can say what it is.
  for (let cut = 'WARC/'.length; cut < whole.length; cut++) {
    const { urls, end } = await ends(read(whole.subarray(0, cut)));
    const where = `cut at ${cut} of ${whole.length}`;
    assert.equal(end, edges.includes(cut) ? 'whole' : 'cut', where);
    // A page whose bytes are all there was read, though its record's last line ends are not.
    const pages = cut >= whole.length - LINE_ENDS ? ['ferry', 'pier'] : ['ferry'];
    assert.deepEqual(urls, urls.length ? pages.slice(0, urls.length) : [], where);
    if (cut >= (edges[0] ?? 0)) assert.ok(urls.length > 0, where);
  }
}

test('a web archive that is cut anywhere is told as cut, and what came before was read', () =>
  cutEverywhere(RECORDS));

test('so is one packed record by record', () => cutEverywhere(RECORDS.map(record => gzipSync(record))));

test('so is one packed as a whole', async () => {
  const packed = gzipSync(Buffer.concat(RECORDS));
  for (let cut = 2; cut < packed.length; cut++)
    assert.equal((await ends(read(packed.subarray(0, cut)))).end, 'cut', `cut at ${cut}`);
});

test('packed bytes that are damaged are told', async () => {
  const packed = RECORDS.map(record => gzipSync(record));
  const second = packed[1];
  assert.ok(second);
  second[second.length - 12] = (second[second.length - 12] ?? 0) ^ 0xff;
  assert.deepEqual(await ends(read(Buffer.concat(packed))), { urls: ['ferry'], end: 'cut' });
});

test('what is no web archive, or is empty, is called none', async () => {
  for (const bytes of [Buffer.from('<!doctype html><p>A page.'), Buffer.alloc(0)])
    assert.deepEqual(await read(bytes), { urls: [], end: 'no-warc' });
});
