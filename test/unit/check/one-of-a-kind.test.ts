import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findingId } from '../../../src/engine/finding-id.ts';
import { oneOfAKind } from '../../../src/engine/one-of-a-kind.ts';
import type { Draft } from '../../../src/story/finding.ts';
import { overlaps } from '../../../src/story/span.ts';

const draft = (start: number, end: number, more: Partial<Draft> = {}): Draft => ({
  kind: 'number',
  severity: 'meaning',
  start,
  end,
  text: 'x'.repeat(end - start),
  was: 'twelve',
  confidence: 0.8,
  why: 'The figure differs.',
  ...more,
});

test('of two overlapping findings of a kind the graver one stays', () => {
  const grave = draft(5, 9);
  assert.deepEqual(oneOfAKind([draft(0, 8, { severity: 'wording', confidence: 1 }), grave]), [grave]);
});

test('findings of different kinds may lie over each other', () => {
  assert.equal(oneOfAKind([draft(0, 8), draft(5, 9, { kind: 'quote' })]).length, 2);
});

test('two different sentences may be missing at one point, one sentence only once', () => {
  const missing = (was: string) => draft(4, 4, { kind: 'omission', was });
  const kept = oneOfAKind([
    missing('The bridge held.'),
    missing('Nobody was hurt.'),
    missing('Nobody was hurt.'),
  ]);
  assert.deepEqual(
    kept.map(({ was }) => was),
    ['The bridge held.', 'Nobody was hurt.'],
  );
});

test('whatever comes in, what stays is in order and none overlaps another of its kind', () => {
  const drafts = fc.array(
    fc
      .record({
        start: fc.nat(40),
        length: fc.nat(10),
        kind: fc.constantFrom('number' as const, 'name' as const),
        severity: fc.constantFrom('meaning' as const, 'wording' as const, 'note' as const),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ start, length, ...more }) => draft(start, start + length, more)),
  );
  fc.assert(
    fc.property(drafts, given => {
      const kept = oneOfAKind(given);
      for (const [index, one] of kept.entries())
        for (const other of kept.slice(index + 1)) {
          assert.ok(one.start <= other.start);
          assert.ok(one.kind !== other.kind || !overlaps(one, other));
        }
      assert.equal(kept.length > 0, given.length > 0);
    }),
  );
});

test('an id is the same for the same place and words, and another for other words', () => {
  assert.equal(
    findingId(draft(3, 7)),
    findingId({ ...draft(3, 7), why: 'Said otherwise.', confidence: 0.1 }),
  );
  assert.notEqual(findingId(draft(3, 7)), findingId(draft(3, 7, { was: 'eleven' })));
  assert.notEqual(findingId(draft(3, 7)), findingId(draft(4, 8)));
});
