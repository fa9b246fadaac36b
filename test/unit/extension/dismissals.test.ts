import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../../src/story/finding.ts';
import type { Report } from '../../../src/story/report.ts';
import { fakeBrowser } from './fake-browser.ts';

const { dismissalOf, dismissals, dismissedIn, storyOf, withDismissal, withoutDismissal } = await import(
  '../../../src/extension/browser/dismissals.ts'
);

const finding = (id: string, text: string): Finding => ({
  id,
  kind: 'number',
  severity: 'meaning',
  start: 1,
  end: 3,
  text,
  was: '40',
  versionId: 'v',
  confidence: 1,
  why: '',
});
const reportOn = (url: string, ...findings: readonly Finding[]): Report => ({
  schema: 'unspin-report/1',
  article: { url, title: 'A', language: 'en', text: '', sentences: [] },
  verdict: { kind: 'altered', summary: '', reasons: [] },
  spin: { score: 0, backTranslation: 0 },
  versions: [],
  findings,
  lineage: { original: null, confidence: 0, edges: [], evidence: [] },
  sources: [],
});
const STORY = 'https://gazette.example/a';
const here = finding('number-1-3-x', '14');

describe('what was called no alteration', () => {
  const story = storyOf({ url: `${STORY}#part`, title: 'A' });
  const all = withDismissal([], reportOn(story, here), here, 'same');

  it('is remembered for its story with the reason, wherever on the page the address points', () => {
    assert.deepEqual(dismissedIn(all, reportOn(STORY, here)), ['number-1-3-x']);
    assert.deepEqual(dismissedIn(all, reportOn('https://gazette.example/b', here)), []);
    assert.equal(all[0]?.reason, 'same');
  });
  it('is remembered when the story has grown above it', () => {
    const moved = finding('number-41-43-x', '14');
    assert.deepEqual(dismissedIn(all, reportOn(STORY, moved)), ['number-41-43-x']);
    assert.deepEqual(withoutDismissal(all, reportOn(STORY, moved), moved), []);
  });
  it('does not reach to the same words at another place of the story', () => {
    const again = finding('number-80-82-x', '14');
    assert.deepEqual(dismissedIn(all, reportOn(STORY, here, again)), ['number-1-3-x']);
  });
  it('stays when the same words at another place are called so too, and when that is taken back', () => {
    const again = finding('number-80-82-x', '14');
    const report = reportOn(STORY, here, again);
    const both = withDismissal(all, report, again, 'style');
    assert.deepEqual(dismissedIn(both, report), ['number-1-3-x', 'number-80-82-x']);
    assert.deepEqual(dismissedIn(withoutDismissal(both, report, again), report), ['number-1-3-x']);
  });
  it('keeps its reason when a long passage has moved', () => {
    const passage = 'The pier will close on Monday for repairs. '.repeat(12);
    const long = withDismissal(
      [],
      reportOn(STORY, finding('number-1-3-x', passage)),
      finding('number-1-3-x', passage),
      'update',
    );
    assert.equal(dismissalOf(long, STORY, finding('number-9-11-x', passage))?.reason, 'update');
  });
  it('does not reach to other words at its place', () => {
    assert.deepEqual(dismissedIn(all, reportOn(STORY, finding('number-1-3-y', '15'))), []);
  });
  it('is remembered once, and can be taken back', () => {
    const twice = withDismissal(all, reportOn(STORY, here), here, 'style');
    assert.deepEqual(
      twice.map(({ reason }) => reason),
      ['style'],
    );
    assert.deepEqual(withoutDismissal(twice, reportOn(STORY, here), here), []);
  });
  it('stays remembered from before there were reasons', async () => {
    const { findingId, kind, text, was } = all[0]!;
    await fakeBrowser.storage.local.set({ dismissals: [{ story, findingId, kind, text, was }] });
    assert.deepEqual(
      (await dismissals.get()).map(({ reason }) => reason),
      ['else'],
    );
  });
});
