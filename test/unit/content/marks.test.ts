import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelOf } from '../../../src/extension/content/marks/level.ts';
import { markedSpan } from '../../../src/extension/content/marks/mark.ts';
import { MARK_NAMES, markRules } from '../../../src/extension/content/marks/palette.ts';
import { sentenceAround } from '../../../src/extension/content/sentence-ranges.ts';
import type { Finding } from '../../../src/story/finding.ts';

const finding = (more: Partial<Finding>): Finding => ({
  id: 'f',
  kind: 'number',
  severity: 'meaning',
  start: 0,
  end: 4,
  text: 'four',
  was: null,
  versionId: null,
  confidence: 1,
  why: '',
  ...more,
});

test('a change of meaning, a quotation, invented, missing and spun words each look their own', () => {
  assert.equal(levelOf(finding({})), 'changed');
  assert.equal(levelOf(finding({ kind: 'quote' })), 'quote');
  assert.equal(levelOf(finding({ kind: 'addition' })), 'added');
  assert.equal(levelOf(finding({ kind: 'omission', end: 0, text: '' })), 'missing');
  assert.equal(levelOf(finding({ kind: 'synonym', severity: 'wording' })), 'wording');
});

test('no two levels have the same kind of line: colour is not needed to tell them apart', () => {
  for (const style of ['full', 'lines', 'thick'] as const) {
    const lines = [...markRules(style).matchAll(/underline (solid|double|dashed|dotted|wavy)/g)];
    assert.equal(lines.length, 20);
    assert.equal(new Set(lines.map(([, line]) => line)).size, 5);
  }
  for (const name of MARK_NAMES) assert.ok(name.startsWith('unspin-'));
});

const TEXT = 'It rained. The ferry sank.\nNobody was hurt.';
const read = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

test('a gap is shown on the word before it, at a paragraph’s beginning on the word after', () => {
  const gap = (at: number) => read(markedSpan(TEXT, { start: at, end: at }));
  assert.equal(gap(10), 'rained.');
  assert.equal(gap(11), 'rained.');
  assert.equal(gap(27), 'Nobody');
  assert.equal(gap(0), 'It');
  assert.equal(gap(TEXT.length), 'hurt.');
});

test('the sentence around a place ends at its own stop and never leaves the paragraph', () => {
  const around = (words: string) => {
    const start = TEXT.indexOf(words);
    return read(sentenceAround(TEXT, { start, end: start + words.length }));
  };
  assert.equal(around('ferry'), 'The ferry sank.');
  assert.equal(around('rained'), 'It rained.');
  assert.equal(around('hurt'), 'Nobody was hurt.');
});
