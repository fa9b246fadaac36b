import { strict as assert } from 'node:assert';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { HttpRequest, SentRequest } from '../../../src/lookup/door/http-request.ts';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { createHttp, readPackagedFile } from '../../../src/lookup/sources/http.ts';
import { type FaultServer, startFaultServer } from '../../services/fault-server.ts';
import { body, html, json, redirect, silent } from '../../services/faults.ts';
import { NOW } from './fault-case.ts';

suite('the door to the network', () => {
  let server: FaultServer;
  let other: FaultServer;
  let now: number;
  let store = memoryStore();
  beforeEach(async () => {
    [server, other] = await Promise.all([startFaultServer(), startFaultServer()]);
    now = NOW;
    store = memoryStore();
  });
  afterEach(() => Promise.all([server.close(), other.close()]));

  /** A new door on the same store, as after a worker's death. */
  const ask = (address: string, request: Partial<HttpRequest> = {}) => {
    const configured = () => new Set([server.origin, other.origin]);
    const signal = new AbortController().signal;
    return createHttp({ store, now: () => now, configured }).ask(address, {
      who: 'The server',
      signal,
      ...request,
    });
  };
  const pace = { burst: 2, everyMs: 60_000, maxWaitMs: 1000, restMs: 60_000 };

  test('carries no cookies and no referrer', async () => {
    server.answer('/', html('well', 200, { 'set-cookie': 'a=b' }));
    await ask(`${server.origin}/one`);
    await ask(`${server.origin}/two`);
    for (const { headers } of server.requests)
      assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
  });

  test('follows five redirects and no sixth', async () => {
    for (let hop = 0; hop < 7; hop++) server.answer(`/hop${hop}`, redirect(`/hop${hop + 1}`));
    server.answer('/hop7', html('there'));
    const near = await ask(`${server.origin}/hop2`, { follow: 'same-site' });
    assert.deepEqual([near.text, near.url], ['there', `${server.origin}/hop7`]);
    const far = ask(`${server.origin}/hop1`, { follow: 'same-site' });
    await assert.rejects(far, { code: 'too-many-redirects' });
  });

  test('does not tell another host what was meant for the first', async () => {
    server.answer('/', redirect(`${other.origin}/there`));
    other.answer('/', html('there'));
    await ask(server.origin, { follow: 'anywhere', headers: { 'x-key': 'secret' } });
    assert.equal(server.requests[0]?.headers['x-key'], 'secret');
    assert.equal(other.requests[0]?.headers['x-key'], undefined);
  });

  test('stays on the site unless the source may go anywhere', async () => {
    server.answer('/', redirect(`${other.origin}/there`));
    await assert.rejects(ask(server.origin, { follow: 'same-site' }), { code: 'redirect-refused' });
    await assert.rejects(ask(server.origin), { code: 'redirect-refused' });
    assert.equal(other.requests.length, 0);
  });

  for (const address of [
    'http://example.org/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://10.1.2.3/',
    'https://172.20.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://printer/',
    'https://printer.local/',
    'https://wiki.corp.internal/',
    'https://router.home.arpa./',
    'https://user:password@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not an address',
  ]) {
    test(`does not open ${address}`, () => assert.rejects(ask(address), { code: 'address-refused' }));
  }

  test('gives a kept answer while it is young enough', async () => {
    server.answer('/', json({ fresh: 1 }));
    await ask(server.origin, { maxAgeMs: 1000 });
    now += 1000;
    await ask(server.origin, { maxAgeMs: 1000 });
    assert.equal(server.requests.length, 1);
    now += 1;
    await ask(server.origin, { maxAgeMs: 1000 });
    assert.equal(server.requests.length, 2);
  });

  test('keeps no failure', async () => {
    server.answer('/', html('busy', 500));
    await assert.rejects(ask(server.origin, { maxAgeMs: 1000 }), { code: 'server-error' });
    server.answer('/', html('well'));
    assert.equal((await ask(server.origin, { maxAgeMs: 1000 })).text, 'well');
  });

  test('leaves a host in peace after "too many requests", even after a restart, then asks again', async () => {
    server.answer('/', html('', 429, { 'retry-after': '90' }));
    await assert.rejects(ask(server.origin), { code: 'rate-limited', retryAt: NOW + 90_000 });
    server.answer('/', html('well'));
    now += 89_999;
    await assert.rejects(ask(server.origin), { code: 'resting', retryAt: NOW + 90_000 });
    assert.equal(server.requests.length, 1, 'nothing was sent while it rests');
    now += 1;
    assert.equal((await ask(server.origin)).text, 'well');
  });

  for (const header of ['60, 60', '0.5', '-1'])
    test(`does not take “${header}” for a time that has come`, async () => {
      server.answer('/', html('', 429, { 'retry-after': header }));
      await assert.rejects(ask(server.origin, { pace }), { retryAt: NOW + pace.restMs });
    });

  test('sends nothing that waited its turn to a host that has refused meanwhile', async () => {
    server.answer('/', html('', 429));
    const slow = { burst: 1, everyMs: 200, maxWaitMs: 1000, restMs: 60_000 };
    const [first, second] = await Promise.allSettled([
      ask(`${server.origin}/a`, { pace: slow }),
      ask(`${server.origin}/b`, { pace: slow }),
    ]);
    assert.deepEqual(
      [first, second].map(one => one?.status === 'rejected' && one.reason.code),
      ['rate-limited', 'resting'],
    );
    assert.equal(server.requests.length, 1);
  });

  test('rests longer each time it is refused in a row', async () => {
    server.answer('/', html('', 429));
    const rests: number[] = [];
    for (let time = 0; time < 3; time++) {
      const error: { retryAt: number } = await ask(server.origin, { pace }).then(
        () => assert.fail(),
        caught => caught,
      );
      rests.push((error.retryAt - now) / 60_000);
      now = error.retryAt + pace.everyMs;
    }
    assert.deepEqual(rests, [1, 2, 4]);
  });

  test('leaves a host in peace after three failures in a row', async () => {
    server.answer('/', html('', 500));
    for (const code of ['server-error', 'server-error', 'server-error', 'resting']) {
      await assert.rejects(ask(server.origin), { code });
    }
    assert.equal(server.requests.length, 3);
  });

  test('asks no faster than the service allows', async () => {
    server.answer('/', html('well'));
    await ask(server.origin, { pace });
    await ask(server.origin, { pace });
    await assert.rejects(ask(server.origin, { pace }), { code: 'resting', retryAt: NOW + 60_000 });
    now += 60_000;
    await ask(server.origin, { pace });
    assert.equal(server.requests.length, 3);
  });

  test('asks no faster when several look-ups ask at once, each through a door of its own', async () => {
    server.answer('/', html('well'));
    const asking = ['/a', '/b', '/c', '/d'].map(path => ask(`${server.origin}${path}`, { pace }));
    const ended = await Promise.allSettled(asking);
    assert.deepEqual(ended.map(({ status }) => status).sort(), [
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    assert.equal(server.requests.length, 2);
  });

  test('keeps its pace when storage is full', async () => {
    const full = { read: async () => undefined, write: () => Promise.reject(new Error('quota')) };
    server.answer('/', html('', 429));
    const door = createHttp({ store: full, now: () => now, configured: () => new Set([server.origin]) });
    const request = { who: 'The server', signal: new AbortController().signal };
    await assert.rejects(door.ask(server.origin, request), { code: 'rate-limited' });
    await assert.rejects(door.ask(server.origin, request), { code: 'resting' });
  });

  test('does not lock a host when the clock is set back', async () => {
    server.answer('/', html('well'));
    await ask(server.origin, { pace });
    now -= 365 * 24 * 3600_000;
    assert.equal((await ask(server.origin, { pace })).text, 'well');
  });

  test('ends at once when cancelled, waiting or asking', async () => {
    server.answer('/', silent);
    const cancel = new AbortController();
    const asking = ask(server.origin, { signal: cancel.signal });
    cancel.abort(new Error('the reader left'));
    await assert.rejects(asking, /the reader left/);
    await assert.rejects(ask(server.origin, { signal: cancel.signal }), /the reader left/);
  });

  test('notes every request as it leaves, with keys blotted out', async () => {
    server.answer('/', redirect('/there?api-key=secret'));
    server.answer('/there', html('there'));
    const sent: SentRequest[] = [];
    const onSent = (request: SentRequest) => void sent.push(request);
    await ask(`${server.origin}/?q=a&api-key=secret`, { follow: 'same-site', secrets: ['api-key'], onSent });
    assert.deepEqual(
      sent.map(({ url }) => url),
      [`${server.origin}/?q=a&api-key=%E2%80%A6`, `${server.origin}/there?api-key=%E2%80%A6`],
    );
    assert.match(server.requests[0]?.path ?? '', /api-key=secret/);
  });

  test('takes only the kinds of content that were asked for', async () => {
    server.answer('/', body('%PDF-1.7', 'application/pdf'));
    await assert.rejects(ask(server.origin, { expect: ['html'] }), { code: 'wrong-type' });
  });

  test('reads packaged files of the extension and no other address', async () => {
    await assert.rejects(readPackagedFile(`${server.origin}/english.lexicon`), { code: 'address-refused' });
    await assert.rejects(readPackagedFile('https://example.org/english.lexicon'), {
      code: 'address-refused',
    });
    assert.equal(server.requests.length, 0);
  });
});
