import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../../../src/cli/json-lines.ts';

async function* chunks(...pieces: (string | Uint8Array)[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

const all = async (input: AsyncIterable<Uint8Array>, longest?: number) => {
  const lines = [];
  for await (const line of readLines(input, longest)) lines.push(line);
  return lines;
};

test('lines come out whole however the bytes are cut, even inside a letter', async () => {
  const bytes = Buffer.from('{"a":"Ærø"}\n{"b":2}\r\n\n{"c":3}');
  const whole = await all(chunks(bytes));
  assert.deepEqual(whole, [
    { number: 1, text: '{"a":"Ærø"}' },
    { number: 2, text: '{"b":2}\r' },
    { number: 4, text: '{"c":3}' },
  ]);
  for (let cut = 1; cut < bytes.length; cut++)
    assert.deepEqual(await all(chunks(bytes.subarray(0, cut), bytes.subarray(cut))), whole);
});

test('a line that is too long is named, and the next one is read', async () => {
  const lines = await all(chunks('x'.repeat(700), 'x'.repeat(700), '\n{"b":2}\n'), 1000);
  assert.deepEqual(
    lines.map(line => ('error' in line ? 'error' : line.text)),
    ['error', '{"b":2}'],
  );
});

test('a line that is no text is named, and the next one is read', async () => {
  const lines = await all(chunks(new Uint8Array([0xff, 0xfe, 0x80]), '\n{"b":2}\n'));
  assert.deepEqual(lines, [
    { number: 1, error: 'Line 1 is not UTF-8 text.' },
    { number: 2, text: '{"b":2}' },
  ]);
});

test('a last line that breaks off is told as that, even within a letter', async () => {
  const line = Buffer.from('{"a":"Ærø"}');
  const last = async (length: number) => {
    const [, end] = await all(chunks('{"b":2}\n', line.subarray(0, length)));
    return end && 'error' in end ? end.error : end?.text;
  };
  for (let length = 1; length < line.length; length++)
    assert.equal(await last(length), 'Line 2 breaks off: the input ends in it.');
  assert.equal(await last(line.length), '{"a":"Ærø"}');
});

test('no input is no lines', async () => {
  assert.deepEqual(await all(chunks()), []);
});
