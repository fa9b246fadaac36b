import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Grounds, judge, type Reference } from '../../../src/engine/verdict.ts';
import type { Finding } from '../../../src/story/finding.ts';
import type { VerdictKind } from '../../../src/story/report.ts';

const finding = (
  kind: Finding['kind'],
  severity: Finding['severity'],
  versionId: string | null,
): Finding => ({
  id: `${kind}-1`,
  kind,
  severity,
  start: 0,
  end: 4,
  text: 'Four',
  was: 'Five',
  versionId,
  confidence: 0.9,
  why: 'The figure differs.',
});

const agency: Reference = { id: 'a', name: 'Nordkyst News', title: '', update: null };
const UNKNOWN = { original: null, confidence: 0, edges: [], evidence: [] };
const spin = { score: 0.1, backTranslation: 0.1, drafts: [], judged: true, queries: [] };
const grounds: Grounds = {
  title: '',
  findings: [],
  spin,
  language: 'en',
  words: 300,
  reference: null,
  relations: [],
  lineage: UNKNOWN,
};
const figure = finding('number', 'meaning', 'a');
const synonym = finding('synonym', 'wording', 'a');

const CASES: readonly (readonly [VerdictKind, Partial<Grounds>, RegExp])[] = [
  ['unreadable', { words: 0 }, /no text/],
  ['nothing-found', {}, /no other version is known: that is not the same as clean/],
  [
    'nothing-found',
    { relations: ['same-event'] },
    /another account of the same event, .* not the same as clean/,
  ],
  [
    'nothing-found',
    { relations: ['unrelated', 'unrelated'] },
    /none of the 2 other texts is a version .* not the same as clean/,
  ],
  ['spun', { spin: { ...spin, score: 0.8 } }, /probably reworded by software/],
  ['translated', { spin: { ...spin, score: 0.6, backTranslation: 0.9 } }, /translated into another language/],
  ['same', { reference: agency }, /The same text as Nordkyst News/],
  ['reworded', { reference: agency, findings: [synonym] }, /worded otherwise in one place/],
  [
    'altered',
    { reference: agency, findings: [figure, synonym] },
    /something else than Nordkyst News in one place/,
  ],
  [
    'updated',
    { reference: { ...agency, update: { later: 'page', notes: ['It says so.'] } }, findings: [figure] },
    /later state of Nordkyst News, changed by the outlet itself in one place/,
  ],
];

for (const [kind, given, said] of CASES)
  test(`${kind}: ${said.source}`, () => {
    const verdict = judge({ ...grounds, ...given });
    assert.equal(verdict.kind, kind);
    assert.match(verdict.summary, said);
    assert.doesNotMatch([verdict.summary, ...verdict.reasons].join(' '), /\b(fake|lie[sd]?|liar|fraud)\b/i);
  });

test('the original is not blamed for what its copy changed', () => {
  const lineage = { ...UNKNOWN, original: 'page', confidence: 0.9 };
  const { summary } = judge({ ...grounds, reference: agency, findings: [figure], lineage });
  assert.match(
    summary,
    /^Nordkyst News says something else than this page .* this page is likely the original/,
  );
});

test('a copy that reads as if reworded by software is called so beside what was changed; the original is not', () => {
  const spun = { ...spin, score: 0.9 };
  const { summary } = judge({ ...grounds, reference: agency, findings: [figure], spin: spun });
  assert.match(summary, /in one place\. It reads as if reworded by software\.$/);
  const lineage = { ...UNKNOWN, original: 'page', confidence: 0.9 };
  const original = judge({ ...grounds, reference: agency, findings: [figure], spin: spun, lineage });
  assert.doesNotMatch(original.summary, /software/);
});

test('another headline is told', () => {
  const reference = { ...agency, title: 'Bridge stays open' };
  const reasons = (title: string) => judge({ ...grounds, title, reference }).reasons;
  assert.deepEqual(reasons('Bridge to close'), ['The headline of Nordkyst News is “Bridge stays open”.']);
  assert.deepEqual(reasons('BRIDGE STAYS OPEN!'), []);
});

test('what could not be judged is said, and why', () => {
  const unjudged = (language: string) =>
    judge({ ...grounds, language, spin: { ...spin, judged: false } }).reasons.join(' ');
  assert.match(unjudged('de'), /English only, and this text is in another language/);
  assert.match(unjudged('und'), /could not be told/);
  assert.match(unjudged('en-GB'), /too short/);
});
