import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type KnownVersion, meetVersion, readAlone } from '../../../src/engine/known.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { unrefuted } from '../../../src/engine/unrefuted.ts';
import type { Draft } from '../../../src/story/finding.ts';
import { bodyOf, ORIGINAL } from '../cli/stories.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);
const original = bodyOf(ORIGINAL);
const page = original.replace('coast guard spokesman', 'shore sentinel spokesman');

function compared(): KnownVersion {
  const known = readAlone({ title: '', language: 'en', text: page }, lexicon);
  const meeting = meetVersion(known, { id: 'agency', source: 'given', text: original }, lexicon);
  let step = meeting.next();
  while (!step.done) step = meeting.next();
  return step.value.versions[0]!;
}

const draft = (text: string, kind: Draft['kind'] = 'term'): Draft => {
  const start = page.indexOf(text);
  const end = start + text.length;
  return { kind, severity: 'wording', start, end, text, was: null, confidence: 0.9, why: 'Odd words.' };
};

const damage = draft('shore sentinel');
const peculiar = draft('drifting container');
const leftover = draft('Nobody on board', 'leftover');
const texts = (original: string | null) =>
  unrefuted([damage, peculiar, leftover], compared(), {
    original,
    confidence: 0.9,
    edges: [],
    evidence: [],
  }).map(({ text }) => text);

test('odd words that stand in the original too were not put in by the page', () => {
  assert.deepEqual(texts('agency'), ['shore sentinel', 'Nobody on board']);
});

test('as long as the original is not known, another version refutes nothing', () => {
  assert.deepEqual(texts(null), ['shore sentinel', 'drifting container', 'Nobody on board']);
});
