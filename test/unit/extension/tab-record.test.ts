import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Report } from '../../../src/story/report.ts';
import type { Version } from '../../../src/story/version.ts';
import { fakeBrowser } from './fake-browser.ts';

const { FIRST_STATE, knownTabs, tabState, tabVersions } = await import(
  '../../../src/extension/browser/tab-state.ts'
);
const { dropRecord, record, recordReport, startRecord } = await import(
  '../../../src/extension/background/tab/tab-record.ts'
);

const first = { ...FIRST_STATE, check: 'one' };
const version = (id: string, text: string) => ({ id, source: 'pasted', text });
const report = (id: string): Report => ({
  schema: 'unspin-report/1',
  article: { title: id, text: 'text', language: 'en', sentences: [] },
  verdict: { kind: 'nothing-found', summary: id, reasons: [] },
  spin: { score: 0, backTranslation: 0 },
  versions: [],
  findings: [],
  lineage: { original: null, confidence: 0, edges: [], evidence: [] },
  sources: [],
});
const addVersions = (tabId: number, check: string, more: readonly Version[]) =>
  recordReport(tabId, check, more, async () => report('any'), noted);
const noted = () => undefined;

describe('what is known of a tab', () => {
  beforeEach(() => fakeBrowser.storage.session.values.clear());

  it('loses no change of several at once', async () => {
    await startRecord(1, first);
    const mark = (id: string) => record(1, 'one', state => ({ dismissed: [...state.dismissed, id] }));
    await Promise.all([mark('a'), mark('b'), mark('c')]);
    assert.deepEqual((await tabState(1).get())?.dismissed, ['a', 'b', 'c']);
  });
  it('writes changes that wait for their turn together, and none before what was asked for earlier', async () => {
    await startRecord(1, first);
    const phases: string[] = [];
    const stop = new AbortController();
    tabState(1).watch(state => phases.push(`${state?.phase} ${state?.dismissed}`), stop.signal);
    await Promise.all([
      record(1, 'one', () => ({ phase: 'checking' })),
      record(1, 'one', ({ dismissed }) => ({ dismissed: [...dismissed, 'a'] })),
      addVersions(1, 'one', [version('v', 'text')]),
      record(1, 'one', () => ({ phase: 'looking' })),
      record(1, 'one', ({ phase, dismissed }) => ({ dismissed: [...dismissed, phase] })),
    ]);
    stop.abort();
    // A report brings what the reader set aside in it: nothing.
    assert.deepEqual(phases, ['checking a', 'checking ', 'looking looking']);
  });
  it('drops what an older check says late', async () => {
    await startRecord(1, first);
    await startRecord(1, { ...first, check: 'two' });
    await record(1, 'one', () => ({ phase: 'failed' }));
    assert.equal((await tabState(1).get())?.phase, 'reading');
  });
  it('drops what is said of a page that has gone', async () => {
    await startRecord(1, first);
    await dropRecord(1);
    await record(1, 'one', () => ({ phase: 'done' }));
    await addVersions(1, 'one', [version('v', 'text')]);
    assert.equal(await tabState(1).get(), null);
    assert.deepEqual(await tabVersions(1).get(), []);
  });
  it('replaces a version that is known already', async () => {
    await startRecord(1, first);
    await addVersions(1, 'one', [version('a', 'old'), version('b', 'b')]);
    await addVersions(1, 'one', [version('a', 'new')]);
    assert.deepEqual(await tabVersions(1).get(), [version('b', 'b'), version('a', 'new')]);
  });
  it('has the texts before any report on them, and goes on when the early report is written', async () => {
    await startRecord(1, first);
    const seen: string[] = [];
    const assess = async (
      versions: readonly Version[],
      _: unknown,
      early: (report: Report) => Promise<void>,
    ) => {
      await early(report('early'));
      const kept = (await tabVersions(1).get()).map(({ id }) => id);
      seen.push(`${kept} of ${versions.map(({ id }) => id)}`);
      seen.push((await tabState(1).get())?.report?.article.title ?? 'none');
      return report('last');
    };
    await recordReport(1, 'one', [version('a', 'a')], assess, noted);
    assert.deepEqual(seen, ['a of a', 'early']);
    assert.equal((await tabState(1).get())?.report?.article.title, 'last');
  });
  it('begins a new check without the versions of the last', async () => {
    await startRecord(1, first);
    await addVersions(1, 'one', [version('a', 'a')]);
    await startRecord(1, { ...first, check: 'two' });
    assert.deepEqual(await tabVersions(1).get(), []);
  });
  it('tells of which tabs anything is left, and of nothing else in the storage', async () => {
    await startRecord(1, first);
    await tabVersions(12).set([version('a', 'a')]);
    fakeBrowser.storage.session.values.set('wishes', []).set('door:rest', 1).set('tab:x', 1);
    assert.deepEqual([...(await knownTabs())].sort(), [1, 12]);
  });
  it('takes what is not a state for none', async () => {
    fakeBrowser.storage.session.values.set('tab:1', { check: 'one', phase: 'dancing' });
    assert.equal(await tabState(1).get(), null);
  });
});
