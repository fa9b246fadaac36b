import { strict as assert } from 'node:assert';
import { after, before, suite, test } from 'node:test';
import { askSource } from '../../src/lookup/ask-source.ts';
import { LookupError } from '../../src/lookup/door/lookup-error.ts';
import { memoryStore } from '../../src/lookup/door/store.ts';
import { openSnapshot } from '../../src/lookup/open-snapshot.ts';
import { archiveSource } from '../../src/lookup/sources/archive.ts';
import { nearestSnapshot, rawSnapshot } from '../../src/lookup/sources/archive-addresses.ts';
import type { ArchiveConfig } from '../../src/lookup/sources/archive-config.ts';
import { createHttp } from '../../src/lookup/sources/http.ts';
import type { Story } from '../../src/lookup/sources/source.ts';
import { type Pywb, startPywb } from './pywb.ts';

const SITE = 'https://daily-gull.example.org';
const page = (text: string) => `<!doctype html><title>Ferry</title><p>${text}</p>`;
const CAPTURES = [
  { url: `${SITE}/ferry`, date: '2026-11-09T12:00:00Z', body: page('212 islanders stood on the quay') },
  { url: `${SITE}/ferry`, date: '2026-11-10T12:00:00Z', body: page('612 islanders stood on the quay') },
  { url: `${SITE}/ferry`, date: '2026-11-11T12:00:00Z', body: page('612 islanders stood on the quay') },
  {
    url: `${SITE}/old`,
    date: '2026-11-09T12:00:00Z',
    status: '301 Moved',
    headers: { Location: `${SITE}/ferry` },
    body: '',
  },
  {
    url: `${SITE}/busy`,
    date: '2026-11-09T12:00:00Z',
    status: '429 Too Many Requests',
    body: page('Slow down'),
  },
  {
    url: `${SITE}/cafe`,
    date: '2026-11-09T12:00:00Z',
    headers: { 'Content-Type': 'text/html; charset=windows-1252' },
    body: Buffer.from(page('Café Ørsted'), 'latin1'),
  },
];
const bin = process.env.UNSPIN_PYWB;

suite('a pywb archive', { skip: bin ? false : 'run by npm run test:services' }, () => {
  let pywb: Pywb;
  before(async () => {
    pywb = await startPywb(bin ?? '', CAPTURES);
  });
  after(() => pywb.close());

  const http = () =>
    createHttp({
      store: memoryStore(),
      now: Date.now,
      configured: () => new Set([new URL(pywb.base).origin]),
    });
  const config = (more: Partial<ArchiveConfig> = {}): ArchiveConfig => ({
    id: 'newsroom',
    name: 'Newsroom archive',
    kind: 'wayback',
    base: pywb.base,
    ...more,
  });
  const ask = (path: string, more: Partial<ArchiveConfig> = {}) => {
    const article = { url: `${SITE}${path}?utm_source=mail`, title: '', language: 'en', text: '' };
    const words = { quotations: [], firmNames: [], names: [], terms: [] };
    const story: Story = { article, facts: [], words };
    const { signal } = new AbortController();
    return askSource(archiveSource(config(more)), story, { http: http(), signal, now: Date.now });
  };
  const open = (snapshot: Parameters<typeof openSnapshot>[0]) =>
    openSnapshot(snapshot, http(), new AbortController().signal);

  for (const dialect of ['link', 'json', 'cdxj']) {
    test(`lists its states as ${dialect}, and each can be opened`, async () => {
      const { answer, candidates } = await ask('/ferry', { timemap: `${pywb.base}/timemap/${dialect}` });
      // Link-format tells no digests, so the unchanged third state is not known to be the second.
      assert.deepEqual(answer, { source: 'newsroom', state: 'found', count: dialect === 'link' ? 3 : 2 });
      const [first] = candidates;
      assert.equal(first?.archived, '2026-11-09T12:00:00Z');
      assert.equal(first.evidence[0]?.url.includes('/20261109120000/https://daily-gull'), true);
      const snapshot = await open(first.snapshot ?? assert.fail('a state without a snapshot'));
      assert.equal(snapshot.text, page('212 islanders stood on the quay'), 'the bytes as they were captured');
    });

    test(`has no states of an unknown address as ${dialect}`, async () => {
      const { answer } = await ask('/unknown', { timemap: `${pywb.base}/timemap/${dialect}` });
      assert.deepEqual(answer, { source: 'newsroom', state: 'none', count: 0 });
    });
  }

  test('gives the state nearest a date', async () => {
    const near = await open(nearestSnapshot(config(), `${SITE}/ferry`, '2026-11-09T15:00:00Z'));
    assert.match(near.text, /212 islanders/);
    assert.equal(near.headers['memento-datetime'], 'Mon, 09 Nov 2026 12:00:00 GMT');
  });

  test('gives the state nearest a date through its TimeGate', async () => {
    const near = await open(
      nearestSnapshot(config({ kind: 'memento' }), `${SITE}/ferry`, '2026-11-09T15:00:00Z'),
    );
    assert.equal(near.text, page('212 islanders stood on the quay'));
  });

  test('follows an archived redirect inside the archive, never to the live site', async () => {
    const replay = `${pywb.base}/20261109120000/${SITE}/old`;
    const { text, url } = await open(rawSnapshot('Newsroom archive', replay));
    assert.match(text, /212 islanders/);
    assert.equal(new URL(url).origin, new URL(pywb.base).origin);
  });

  test('does not take an archived 429 for its own', async () => {
    const door = http();
    const busy = openSnapshot(
      rawSnapshot('Newsroom archive', `${pywb.base}/20261109120000/${SITE}/busy`),
      door,
      new AbortController().signal,
    );
    await assert.rejects(busy, {
      code: 'archived-error',
      message: 'Newsroom archive kept only an error page of this address.',
    });
    const next = await openSnapshot(
      rawSnapshot('Newsroom archive', `${pywb.base}/20261109120000/${SITE}/ferry`),
      door,
      new AbortController().signal,
    );
    assert.equal(next.status, 200, 'the archive is not left in peace for it');
  });

  test('gives a page in its own charset', async () => {
    const { text } = await open(rawSnapshot('Newsroom archive', `${pywb.base}/20261109120000/${SITE}/cafe`));
    assert.match(text, /Café Ørsted/);
  });

  test('says that it does not have an address', async () => {
    const missing = open(nearestSnapshot(config(), `${SITE}/unknown`, '2026-11-09T15:00:00Z'));
    await assert.rejects(missing, error => error instanceof LookupError && error.code === 'not-found');
  });
});
