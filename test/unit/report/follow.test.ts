import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TabState } from '../../../src/extension/browser/tab-state.ts';
import type { Report } from '../../../src/story/report.ts';
import '../extension/fake-browser.ts';

const { FIRST_STATE } = await import('../../../src/extension/browser/tab-state.ts');
const { follow } = await import('../../../src/extension/report/use-subject.ts');

const report: Report = {
  schema: 'unspin-report/1',
  article: { title: 'Ferry', text: 'text', language: 'en', sentences: [] },
  verdict: { kind: 'nothing-found', summary: '', reasons: [] },
  spin: { score: 0, backTranslation: 0 },
  versions: [],
  findings: [],
  lineage: { original: null, confidence: 0, edges: [], evidence: [] },
  sources: [],
};
const done: TabState = { ...FIRST_STATE, check: 'one', url: 'https://gull.example/1', phase: 'done', report };
const again: TabState = { ...FIRST_STATE, check: 'two', url: done.url };
const elsewhere: TabState = { ...again, url: 'https://gull.example/2' };
const shown = follow(undefined, done, []);

test('a report stays while its page is checked anew', () => {
  const now = follow(shown, again, []);
  assert.deepEqual([now.report, now.state, now.isGone], [report, again, false]);
});

test('a report whose page was left says so, whatever becomes of the tab', () => {
  const left = follow(shown, null, []);
  for (const state of [null, elsewhere, { ...again, phase: 'unreadable', why: 'No article.' } as const]) {
    const now = follow(left, state, []);
    assert.deepEqual([now.report, now.state, now.isGone], [report, done, true], state?.phase);
  }
  assert.equal(follow(shown, elsewhere, []).isGone, true);
  assert.equal(follow(shown, { ...again, phase: 'failed' }, []).isGone, true);
});

test('the next report takes the place of one that was left', () => {
  const next = {
    ...elsewhere,
    phase: 'done',
    report: { ...report, spin: { score: 1, backTranslation: 0 } },
  } as const;
  const now = follow(follow(shown, null, []), next, []);
  assert.deepEqual([now.report, now.isGone], [next.report, false]);
});

test('a page that was left before there was a report is not waited for', () => {
  assert.equal(follow(follow(undefined, again, []), null, []).state, null);
});
