import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { reportOn } from '../../../src/engine/report-on.ts';
import { compareFurther, type KnownSteps } from '../../../src/extension/background/tab/comparisons-kept.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Report } from '../../../src/story/report.ts';
import type { Version } from '../../../src/story/version.ts';
import { HARBOUR } from '../../page/pages/harbour.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);
const text = HARBOUR.join('\n');
const article: Article = { title: 'Harbour ferry runs aground', language: 'en', text };
const version = (id: string, of: string): Version => ({ id, source: 'given', text: of });
const first = version('first', text.replace('214', '124'));
const second = version('second', text.replace('Friday', 'Sunday').replace('eleven', 'seven'));
const third = version('third', text.replace('Tuesday', 'Monday'));

function further(before: KnownSteps | null, versions: readonly Version[], of = article): KnownSteps {
  const steps = compareFurther(before, of, versions, lexicon);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const last = (steps: KnownSteps) => reportOn(steps.at(-1) ?? steps[0]);
/** What a version was compared to, as the very object: nothing made anew is the same. */
const comparisonOf = (steps: KnownSteps, id: string) =>
  steps.at(-1)?.versions.find(known => known.version.id === id)?.comparison;

suite('a report that grows version by version', () => {
  test('says the same as one made at once', () => {
    const grown = further(further(further(null, []), [first]), [first, second]);
    assert.deepEqual(last(grown), check(article, [first, second], lexicon));
  });

  test('tells all that differs from the first version before it has looked which text was there first', () => {
    const early: Report[] = [];
    const steps = compareFurther(further(null, []), article, [first, second], lexicon);
    let step = steps.next();
    for (; !step.done; step = steps.next()) if (step.value) early.push(reportOn(step.value));
    assert.equal(early.length, 1);
    assert.deepEqual(early[0]?.findings, check(article, [first], lexicon).findings);
    assert.equal(early[0]?.lineage.original, null);
  });

  test('compares only what is new', () => {
    const before = further(null, [first]);
    const after = further(before, [first, second]);
    assert.equal(comparisonOf(after, 'first'), comparisonOf(before, 'first'));
    assert.equal(after[0], before[0]);
  });

  test('knows versions again that storage has handed out anew', () => {
    const before = further(null, [first]);
    const after = further(before, [structuredClone(first), second]);
    assert.equal(comparisonOf(after, 'first'), comparisonOf(before, 'first'));
  });

  test('forgets a version that was replaced, and what was compared with it', () => {
    const other = { ...first, text: text.replace('214', '241') };
    const after = further(further(null, [first, second]), [second, other, third]);
    assert.deepEqual(last(after), check(article, [second, other, third], lexicon));
  });

  test('begins anew with another text', () => {
    const other = { ...article, text: text.replace('harbour', 'port') };
    assert.deepEqual(last(further(further(null, [first]), [first], other)), check(other, [first], lexicon));
  });
});
