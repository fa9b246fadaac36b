import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statePoints } from '../../../src/extension/report/provenance/states.ts';
import type { Report, ReportVersion } from '../../../src/story/report.ts';

const PAGE = 'https://gull.example/ferry';
const SNAPSHOT = 'https://archive.example/web/20261109120000/https://gull.example/ferry';
const archived: ReportVersion = {
  id: 'archive:gull.example/ferry@2026-11-09T12:00:05Z',
  source: 'archive',
  url: PAGE,
  archived: '2026-11-09T12:00:05Z',
  relation: 'copy',
  similarity: 0.9,
};
const kept: ReportVersion = {
  id: '7',
  source: 'library',
  url: 'http://www.gull.example/ferry/',
  published: '2026-11-08T08:00:00Z',
  relation: 'copy',
  similarity: 0.8,
};
const elsewhere: ReportVersion = { ...kept, id: '8', url: 'https://post.example/boat' };

const report = (versions: readonly ReportVersion[]): Report => ({
  schema: 'unspin-report/1',
  article: { title: 'Ferry', url: PAGE, language: 'en', text: 'The ferry runs.', sentences: [] },
  verdict: { kind: 'same', summary: '', reasons: [] },
  spin: { score: 0, backTranslation: 0 },
  versions,
  findings: [],
  lineage: { original: null, confidence: 0, edges: [], evidence: [] },
  sources: [],
});

test('the timeline has every state that an archive named, read or not, and what was kept of the address', () => {
  const states = [
    { source: 'archive', at: '2026-11-09T12:00:00Z', url: SNAPSHOT },
    { source: 'archive', at: '2026-11-10T12:00:00Z', url: SNAPSHOT.replace('1109', '1110') },
  ];
  const evidence = { [archived.id]: [{ label: 'The page as kept', url: SNAPSHOT }] };
  const points = statePoints(report([archived, kept, elsewhere]), states, evidence);
  assert.deepEqual(
    points.map(({ at, versionId }) => [at.slice(0, 10), versionId]),
    [
      ['2026-11-08', '7'],
      ['2026-11-09', archived.id],
      ['2026-11-10', null],
    ],
  );
});

test('other outlets’ versions are no states of the page', () => {
  assert.deepEqual(statePoints(report([elsewhere]), [], {}), []);
});
