import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintFor } from '../../../src/cli/paint.ts';
import { summarise } from '../../../src/cli/summary.ts';
import type { Finding } from '../../../src/story/finding.ts';
import type { Report } from '../../../src/story/report.ts';

const TEXT = `The ferry carried 41 people. ${'It was a calm night on the fjord. '.repeat(12)}`;
const LEFT_OUT = `${'Nobody had seen the storm coming. '.repeat(9)}The crew was thanked.`;

const finding = (more: Partial<Finding>): Finding => ({
  id: 'x',
  kind: 'number',
  severity: 'meaning',
  start: 18,
  end: 20,
  text: '41',
  was: '14',
  versionId: 'agency',
  versionStart: 18,
  versionEnd: 20,
  confidence: 0.9,
  why: 'The other version has another figure.',
  ...more,
});

const report = (findings: readonly Finding[]): Report => ({
  schema: 'unspin-report/1',
  article: { title: 'Ferry', language: 'en', text: TEXT, sentences: [] },
  verdict: { kind: 'altered', summary: 'This page says something else.', reasons: [] },
  spin: { score: 0, backTranslation: 0 },
  versions: [{ id: 'agency', source: 'given', relation: 'copy', similarity: 0.9 }],
  findings,
  lineage: { original: 'agency', confidence: 0.93, edges: [], evidence: ['It is older.'] },
  sources: [{ source: 'archive', state: 'failed', count: 0, why: 'It took too long.' }],
});

const texts = new Map([['agency', `The ferry carried 14 people. ${LEFT_OUT}`]]);
const summary = (findings: readonly Finding[], colours = false) =>
  summarise(report(findings), texts, paintFor(colours));

test('both wordings stand in their sentences, under each other', () => {
  const lines = summary([finding({})]).split('\n');
  assert.ok(lines.some(line => line.startsWith('    here: The ferry carried [41] people. It was')));
  assert.ok(lines.some(line => line.startsWith('    there: The ferry carried [14] people. Nobody')));
});

test('what was left out is called missing where it should be, and shortened where it was', () => {
  const omission = finding({
    kind: 'omission',
    start: 28,
    end: 28,
    text: '',
    was: LEFT_OUT,
    versionStart: 29,
    versionEnd: 29 + LEFT_OUT.length,
  });
  const shown = summary([omission]);
  assert.match(shown, /here: The ferry carried 41 people\.\[missing\] It was/);
  assert.match(shown, /there: .*\[Nobody had seen .* \.\.\. .*The crew was thanked\.\]/);
});

test('the likely original of a damaged expression is called likely', () => {
  const term = finding({ kind: 'term', severity: 'wording', versionId: null, was: 'fourteen' });
  assert.match(summary([term]), /likely: \[fourteen\]/);
});

test('all changes of meaning are shown; of other wordings so many that one still reads on', () => {
  const many = (severity: Finding['severity']) => Array.from({ length: 60 }, () => finding({ severity }));
  assert.equal(summary(many('meaning')).match(/ here: /g)?.length, 60);
  assert.match(summary(many('wording')), /\.\.\. and 50 more; --json lists all\./);
});

test('a source that could not be asked is not said to have found nothing', () => {
  assert.match(summary([]), /archive: could not be asked \(It took too long\.\)/);
  assert.match(summary([]), /agency: a copy, 90 % alike, likely the original \(93 % sure\)/);
});

test('colours come only when asked for, and the brackets stay', () => {
  assert.doesNotMatch(summary([finding({})]).replaceAll('\n', ''), /\p{Cc}/u);
  assert.ok(summary([finding({})], true).includes('\u001b[1;31m[41]\u001b[0m'));
});

test('words that no spaces part are shown with their neighbours, and no character by half', () => {
  const text = `${'渡轮昨夜在湾内搁浅。'.repeat(9)}船上有41人，${'𠀀'.repeat(60)}。`;
  const start = text.indexOf('41');
  const lines = summarise(
    {
      ...report([finding({ start, end: start + 2, versionId: null })]),
      article: { title: '', language: 'zh', text, sentences: [] },
    },
    new Map(),
    paintFor(false),
  );
  assert.match(lines, /here: \.\.\..{10,}船上有\[41\]人，𠀀{20,} \.\.\./u);
  assert.doesNotMatch(lines, /\p{Cs}/u);
});
