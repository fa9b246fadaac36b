import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Update } from '../../../src/engine/compare/update-notes.ts';
import { openUpdate } from '../../../src/engine/open-update.ts';

const NO_NOTES: Update = { isUpdate: false, notes: [], versionNotes: [] };
const article = (url?: string, modified?: string) => ({
  title: 'Bridge opens',
  language: 'en',
  text: 'The bridge opened. Correction: it opened on Monday.',
  ...(url ? { url } : {}),
  ...(modified ? { modified } : {}),
});
const version = (url?: string, published?: string) => ({
  id: 'v',
  source: 'given',
  text: 'The bridge opened.',
  ...(url ? { url } : {}),
  ...(published ? { published } : {}),
});

test('a note of correction is told in its own words', () => {
  const update = openUpdate(article(), version(), {
    ...NO_NOTES,
    isUpdate: true,
    notes: [{ start: 19, end: 51 }],
  });
  assert.deepEqual(update, { later: 'page', notes: ['It says: “Correction: it opened on Monday.”'] });
});

test('an archived state of the same address is the same outlet', () => {
  const [now, then] = [
    'https://www.news.example/2026/bridge/?utm_source=mail#top',
    'https://web.archive.org/web/20260304101500id_/http://news.example/2026/bridge',
  ];
  assert.equal(openUpdate(article(now), version(then), NO_NOTES)?.later, 'page');
});

test('the newer of two states is the later, whichever the reader looks at', () => {
  const url = 'https://news.example/bridge';
  const old = article(url, '2026-03-04T08:00:00Z');
  assert.equal(openUpdate(old, version(url, '2026-03-05T08:00:00Z'), NO_NOTES)?.later, 'version');
  assert.equal(openUpdate(old, version(url, '2026-03-03T08:00:00Z'), NO_NOTES)?.later, 'page');
});

test('the same words at the same address are no update', () => {
  const url = 'https://news.example/bridge';
  const same = { ...version(url), text: `${article().text}\n` };
  assert.equal(openUpdate(article(url), same, NO_NOTES), null);
});

test('different addresses, front pages and pages without one are no update', () => {
  assert.equal(openUpdate(article('https://a.example/x'), version('https://b.example/x'), NO_NOTES), null);
  assert.equal(
    openUpdate(article('https://a.example/?id=1'), version('https://a.example/?id=2'), NO_NOTES),
    null,
  );
  assert.equal(openUpdate(article('https://a.example/'), version('https://a.example'), NO_NOTES), null);
  assert.equal(openUpdate(article(), version(), NO_NOTES), null);
});
