import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BulkAnswer } from '../../../src/lookup/cluster/bulk.ts';
import { type DeliverPorts, deliver } from '../../../src/lookup/cluster/deliver.ts';
import { LookupError } from '../../../src/lookup/door/lookup-error.ts';

type Send = (documents: readonly string[]) => BulkAnswer<string>;

/** Delivers to a cluster that answers as `send` says; what became of each document, and how often it was sent. */
async function delivered(documents: readonly string[], send: Send, more: Partial<DeliverPorts<string>> = {}) {
  const stored: string[] = [];
  const refused: string[] = [];
  const sent: (readonly string[])[] = [];
  const ports: DeliverPorts<string> = {
    send: async given => {
      sent.push(given);
      return send(given);
    },
    now: Date.now,
    patienceMs: 10_000,
    onBusy: () => undefined,
    onStored: given => stored.push(...given),
    onRefused: (document, why) => refused.push(`${document}: ${why}`),
    ...more,
  };
  await deliver(documents, ports, AbortSignal.timeout(20_000));
  return { stored, refused, sent };
}

const takes = (stored: readonly string[], again: readonly string[] = []): BulkAnswer<string> => ({
  stored,
  thin: [],
  again,
  refused: [],
});

test('only what failed for the moment is sent again', async () => {
  let calls = 0;
  const { stored, sent } = await delivered(['a', 'b', 'c'], given =>
    calls++ === 0 ? takes(['a'], ['b', 'c']) : takes(given),
  );
  assert.deepEqual(stored, ['a', 'b', 'c']);
  assert.deepEqual(sent, [
    ['a', 'b', 'c'],
    ['b', 'c'],
  ]);
});

test('what is refused for good is told, and not sent again', async () => {
  const { stored, refused, sent } = await delivered(['a', 'b'], () => ({
    stored: ['a'],
    thin: [],
    again: [],
    refused: [{ document: 'b', why: 'failed to parse' }],
  }));
  assert.deepEqual([stored, refused, sent.length], [['a'], ['b: failed to parse'], 1]);
});

test('a node that is away is waited for', async () => {
  let calls = 0;
  const { stored } = await delivered(['a'], given => {
    if (calls++ < 2) throw new LookupError('unreachable', 'search.example');
    return takes(given);
  });
  assert.deepEqual(stored, ['a']);
});

test('a request that a proxy finds too large goes in halves, down to the one story that is', async () => {
  const { stored, refused } = await delivered(['a', 'b', 'HUGE', 'd'], given => {
    if (given.length > 2 || given.includes('HUGE')) throw new LookupError('too-large', 'search.example');
    return takes(given);
  });
  assert.deepEqual(stored, ['a', 'b', 'd']);
  assert.deepEqual(refused, ['HUGE: It is longer than the cluster takes.']);
});

test('a cluster that takes nothing for too long is given up, with its own reason', async () => {
  let clock = 0;
  const now = () => {
    clock += 1000;
    return clock;
  };
  const never = delivered(['a'], given => takes([], given), { now, patienceMs: 3000 });
  await assert.rejects(never, { code: 'rate-limited' });
});

test('what cannot pass is not tried twice', async () => {
  let calls = 0;
  const refused = delivered(['a'], () => {
    calls++;
    throw new LookupError('key-refused', 'search.example');
  });
  await assert.rejects(refused, { code: 'key-refused' });
  assert.equal(calls, 1);
});
