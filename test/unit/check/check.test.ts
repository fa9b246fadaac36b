import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check, checkInSteps } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Version } from '../../../src/story/version.ts';
import { ALTERED, bodyOf, ORIGINAL, UNRELATED } from '../cli/stories.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

const article = (story: string, more: Partial<Article> = {}): Article => ({
  title: '',
  language: 'und',
  text: bodyOf(story),
  ...more,
});
const version = (id: string, story: string, more: Partial<Version> = {}): Version => ({
  id,
  source: 'given',
  text: bodyOf(story),
  ...more,
});

test('an altered figure, quotation and negation are found where they stand', () => {
  const report = check(article(ALTERED), [version('agency', ORIGINAL)], lexicon);
  assert.equal(report.verdict.kind, 'altered');
  const meaning = report.findings.filter(({ severity }) => severity === 'meaning');
  for (const kind of ['number', 'quote', 'polarity'] as const)
    assert.ok(
      meaning.some(finding => finding.kind === kind),
      `${kind} among ${meaning.map(finding => finding.kind)}`,
    );
  for (const { start, end, text, versionId, versionStart, versionEnd } of meaning) {
    assert.equal(report.article.text.slice(start, end), text);
    assert.equal(versionId, 'agency');
    assert.ok(bodyOf(ORIGINAL).slice(versionStart, versionEnd).length > 0);
  }
});

test('the same text is the same, another story is no version of it', () => {
  assert.equal(check(article(ORIGINAL), [version('agency', ORIGINAL)], lexicon).verdict.kind, 'same');
  const { verdict, findings, lineage } = check(article(ORIGINAL), [version('other', UNRELATED)], lexicon);
  assert.equal(verdict.kind, 'nothing-found');
  assert.match(verdict.summary, /the other text is no version of this story: that is not the same as clean/);
  assert.deepEqual([findings, lineage.original], [[], null]);
});

test('the same altered text kept once more hides nothing of what another version shows', () => {
  const agency = version('agency', ORIGINAL);
  const alone = check(article(ALTERED), [agency], lexicon);
  const beside = check(article(ALTERED), [version('kept', ALTERED), agency], lexicon);
  assert.equal(beside.verdict.kind, 'altered');
  assert.deepEqual(
    beside.findings.map(({ kind, text }) => [kind, text]),
    alone.findings.map(({ kind, text }) => [kind, text]),
  );
});

test('a report on the page alone comes before the versions are compared, and each is better', () => {
  const versions = [version('other', UNRELATED), version('agency', ORIGINAL)];
  const reports = [];
  const steps = checkInSteps(article(ALTERED), versions, lexicon);
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value) reports.push(step.value);
  assert.deepEqual(
    [...reports, step.value].map(report => [report.versions.length, report.verdict.kind]),
    [
      [0, 'nothing-found'],
      [1, 'nothing-found'],
      [2, 'altered'],
    ],
  );
  assert.deepEqual(step.value, check(article(ALTERED), versions, lexicon));
});

test('findings are told against the likely original, not against the closest copy', () => {
  const closest = version('blog', ALTERED.replace('late on Tuesday', 'on Tuesday'), {
    published: '2026-03-06',
  });
  const agency = version('agency', ORIGINAL, { published: '2026-03-04' });
  const page = article(ALTERED, { published: '2026-03-05' });
  const report = check(page, [closest, agency], lexicon);
  assert.equal(report.lineage.original, 'agency');
  assert.equal(report.versions[0]?.id, 'blog');
  assert.ok(report.findings.every(({ versionId }) => versionId === 'agency' || versionId === null));
  const figure = report.findings.find(({ kind }) => kind === 'number');
  assert.match(figure?.why ?? '', /“blog” reads like this page here/);
});

test('where no original is known, a reading that most versions share is not held against the page', () => {
  const odd = ORIGINAL.replace('pulled 14 people', 'pulled 41 people');
  const versions = [
    version('odd', odd),
    version('b', `${ORIGINAL} Ferries sail daily.`),
    version('c', ORIGINAL),
  ];
  const report = check(article(`${ORIGINAL} It sails at noon.`), versions, lexicon);
  const figure = report.findings.find(({ kind }) => kind === 'number');
  assert.ok(!figure || figure.severity === 'note');
});

test('an id outlives everything but the place and the words', () => {
  const ids = (title: string) =>
    check(article(ALTERED, { title }), [version('agency', ORIGINAL)], lexicon).findings.map(({ id }) => id);
  assert.deepEqual(ids('A title'), ids('Another title'));
  assert.equal(new Set(ids('')).size, ids('').length);
});

test('an outlet that marks its correction is not called an alterer', () => {
  const corrected = `${ALTERED}\n\nCorrection: An earlier version of this story misstated how many were rescued.`;
  const { verdict, lineage, findings } = check(article(corrected), [version('earlier', ORIGINAL)], lexicon);
  assert.equal(verdict.kind, 'updated');
  assert.match(verdict.reasons[0] ?? '', /It says: “Correction: An earlier version/);
  assert.equal(lineage.original, 'earlier');
  assert.ok(findings.some(({ kind, severity }) => kind === 'number' && severity === 'meaning'));
});

test('texts with nothing in them are refused, odd ones answered', () => {
  for (const text of ['', ' \n ', '—', '…'])
    assert.equal(check({ title: '', language: 'en', text }, [], lexicon).verdict.kind, 'unreadable');
  for (const text of ['Storm', '🎈🎈 12', 'A\ud800B', 'ALL CAPS NO STOP', 'שלום עולם'])
    assert.equal(check({ title: '', language: 'und', text }, [], lexicon).article.text, text);
});

test('what the sources answered is told as they said it', () => {
  const sources = [
    { source: 'archive', state: 'failed', count: 0, why: 'The archive took too long.' },
  ] as const;
  assert.deepEqual(check(article(ORIGINAL), [], lexicon, { sources }).sources, sources);
});
