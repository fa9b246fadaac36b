import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import type { Report } from '../../../src/story/report.ts';
import { overlaps } from '../../../src/story/span.ts';
import { bodyOf, ORIGINAL } from '../cli/stories.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

const compare = (page: string, other: string): Report =>
  check({ title: '', language: 'und', text: page }, [{ id: 'v', source: 'given', text: other }], lexicon);

/** Every promise of the contract about places. */
function assertPlaced({ article, findings }: Report, page: string, other: string): void {
  assert.equal(article.text, page);
  for (const [index, finding] of findings.entries()) {
    const { start, end, text, kind, versionId, versionStart, versionEnd } = finding;
    assert.equal(page.slice(start, end), text);
    assert.ok(start >= 0 && start <= end && end <= page.length);
    if (versionStart !== undefined && versionEnd !== undefined) {
      assert.equal(versionId, 'v');
      assert.ok(versionStart >= 0 && versionStart <= versionEnd && versionEnd <= other.length);
    }
    for (const later of findings.slice(index + 1)) {
      assert.ok(later.start >= start);
      assert.ok(later.kind !== kind || !overlaps(finding, later), `two ${kind} at ${start}`);
    }
  }
}

const sentences = bodyOf(ORIGINAL).split(/(?<=[.”]) /);
/** News, noise, and news with noise in it: lone surrogates, marks, emoji, other scripts. */
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    {
      maxLength: 8,
    },
  )
  .map(parts => parts.join(' '));

test('whatever the texts are, every finding stands exactly where it says', () => {
  fc.assert(
    fc.property(anyText, anyText, (page, other) => assertPlaced(compare(page, other), page, other)),
    { numRuns: 150 },
  );
});

test('a text is the same as itself', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { verdict, findings } = compare(text, text);
      assert.ok(
        ['same', 'unreadable', 'updated'].includes(verdict.kind),
        `${verdict.kind}: ${verdict.summary}`,
      );
      assert.deepEqual(
        findings.filter(({ versionId }) => versionId !== null),
        [],
      );
    }),
    { numRuns: 100 },
  );
});
