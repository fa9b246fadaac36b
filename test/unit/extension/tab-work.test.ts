import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { begin, join, stop, unlessAborted, workIn } from '../../../src/extension/background/tab/tab-work.ts';

/** Work that goes on until it is stopped. */
const endless = (signal: AbortSignal): Promise<void> => unlessAborted(new Promise(() => undefined), signal);

describe('work in a tab', () => {
  it('ends quietly when it is stopped, with all that was joined to it', async () => {
    const signals: AbortSignal[] = [];
    const work = (signal: AbortSignal) => {
      signals.push(signal);
      return endless(signal);
    };
    const both = Promise.all([begin(1, work), join(1, work)]);
    stop(1);
    await both;
    assert.deepEqual(
      signals.map(signal => signal.aborted),
      [true, true],
    );
    assert.equal(workIn(1), undefined);
  });
  it('gives way to new work in the same tab and not to another tab’s', async () => {
    const old = begin(1, endless);
    const other = begin(2, endless);
    const fresh = begin(1, async () => undefined);
    await Promise.all([old, fresh]);
    assert.ok(workIn(2));
    stop(2);
    await other;
  });
  it('fails with its own error', async () => {
    await assert.rejects(
      begin(1, async () => {
        throw new Error('no');
      }),
      /no/,
    );
    assert.equal(workIn(1), undefined);
  });
});

describe('waiting that can be stopped', () => {
  it('rejects at once with the signal’s reason, though the promise never settles', async () => {
    const controller = new AbortController();
    const waiting = unlessAborted(new Promise(() => undefined), controller.signal);
    controller.abort(new Error('gone'));
    await assert.rejects(waiting, /gone/);
    await assert.rejects(unlessAborted(Promise.resolve(1), controller.signal), /gone/);
  });
});
