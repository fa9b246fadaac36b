import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type ByteLine, readByteLines } from '../../../src/lookup/library/byte-lines.ts';

const encoder = new TextEncoder();

/** A stream that hands the bytes over in pieces of these lengths, again and again. */
function streamOf(bytes: Uint8Array, lengths: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const length = lengths[turn++ % lengths.length] ?? 1;
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
    },
  });
}

async function read(bytes: Uint8Array, lengths = [bytes.length || 1]): Promise<ByteLine[]> {
  const lines = [];
  for await (const line of readByteLines(streamOf(bytes, lengths))) lines.push(line);
  return lines;
}

describe('Lines of a stream', () => {
  it('are the same however the bytes arrive', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    const text = fc.array(fc.constantFrom('a', 'é', '🗞', '\n', '\r', ' '), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, lengths, async (characters, sizes) => {
        const whole = characters.join('');
        const lines = await read(encoder.encode(whole), sizes);
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(
          lines.map(line => line.text),
          expected,
        );
        assert.deepEqual(
          lines.map(line => line.number),
          expected.map((_, at) => at + 1),
        );
      }),
    );
  });

  it('say where they end, so that reading can begin behind any of them', async () => {
    const bytes = encoder.encode('één\ntwee\ndrie');
    const [first, second] = await read(bytes);
    assert.ok(first && second);
    assert.equal(first.end, encoder.encode('één\n').length);
    const rest = readByteLines(streamOf(bytes.slice(first.end), [3]), { lines: 1, bytes: first.end });
    assert.deepEqual((await rest.next()).value, second);
  });

  it('that are no UTF-8 or too long are named, and those behind them are read', async () => {
    const long = new Uint8Array(17 * 2 ** 20).fill(0x61);
    const bytes = new Uint8Array([0xff, 0xfe, 0x0a, ...encoder.encode('good\n')]);
    const lines = await read(new Uint8Array([...bytes]), [2]);
    assert.deepEqual(
      lines.map(({ text, why }) => text ?? why),
      ['It is not UTF-8 text.', 'good'],
    );
    const joined = new Uint8Array(long.length + 6);
    joined.set(long);
    joined.set(encoder.encode('\nshort'), long.length);
    assert.deepEqual(
      (await read(joined, [2 ** 20])).map(({ text, why }) => text ?? why),
      ['It is longer than 16 MB.', 'short'],
    );
  });

  it('let go of the stream when no more are wanted', async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(encoder.encode('line\n')),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const line of readByteLines(stream)) if (line.number === 3) break;
    assert.equal(isCancelled, true);
  });
});
