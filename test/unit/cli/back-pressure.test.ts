import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { test } from 'node:test';
import { answerLines } from '../../../src/cli/answer-lines.ts';

/** Endless lines, and how many were taken. */
function endless() {
  const taken = { lines: 0 };
  function* lines() {
    for (;;) {
      taken.lines += 1;
      yield Buffer.from('{"id": "a"}\n');
    }
  }
  return { input: Readable.from(lines(), { highWaterMark: 1 }), taken };
}

test('no more is read than is taken at the other end, and hanging up ends the run', async () => {
  const { input, taken } = endless();
  const output = new PassThrough({ highWaterMark: 64 });
  const gone = new AbortController();
  const io = { input, output, errors: new PassThrough(), colours: false, signal: gone.signal };
  const run = answerLines(io, async json => ({ answer: json.length }));
  // An unbounded run would take a line or more at each turn of the event loop.
  for (let turn = 0; turn < 100; turn++) await new Promise(resolve => setImmediate(resolve));
  assert.ok(output.writableNeedDrain);
  assert.ok(taken.lines < 20, `${taken.lines} lines were read for 64 bytes`);
  gone.abort(new Error('nobody reads'));
  await assert.rejects(run, /nobody reads/);
});
