import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { honest, read, spun } from './pages.ts';

/** Words of the two stories, marks and line breaks in any order: everything the detector looks at, shuffled. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...`${honest} ${spun}`.split(' ')),
      fc.constantFrom('\n\n', '“', '”', '-', "'s", '14%'),
    ),
    {
      maxLength: 120,
    },
  )
  .map(parts => parts.join(' '));

function assertSound(text: string) {
  const reading = read(text);
  for (const score of [reading.score, reading.backTranslation]) assert.ok(score >= 0 && score <= 1);
  for (const draft of reading.drafts) {
    assert.ok(draft.start < draft.end);
    assert.equal(draft.text, text.slice(draft.start, draft.end));
    assert.ok(draft.confidence > 0 && draft.confidence <= 1);
  }
  for (const kind of ['term', 'wording', 'translation', 'leftover']) {
    const spans = reading.drafts.filter(draft => draft.kind === kind);
    for (const [i, span] of spans.slice(1).entries()) assert.ok((spans[i]?.end ?? 0) <= span.start, kind);
  }
}

test('any text gets sound scores and findings that read exactly their place', () => {
  fc.assert(fc.property(fc.oneof(soup, fc.string({ unit: 'grapheme', maxLength: 400 })), assertSound), {
    numRuns: 200,
  });
});

test('reading is repeatable: the second time says what the first did', () => {
  fc.assert(
    fc.property(soup, text => assert.deepEqual(read(text), read(text))),
    { numRuns: 30 },
  );
});

const odd: readonly (readonly [string, string])[] = [
  ['figures only', '12 400 3.5 2019 '.repeat(400)],
  ['code', 'for (let i = 0; i < n; i++) { total += price[i] * 1.2; } '.repeat(200)],
  [
    'a poem',
    'O wind of the shore,\nO bell of the night,\nwe row and we row\nand no land is in sight.\n'.repeat(40),
  ],
  ['a table', 'Harbour\t12\t14\t9\nBridge\t3\t8\t7\n'.repeat(200)],
  ['Greek', 'Η κυβέρνηση ανακοίνωσε νέα μέτρα για το λιμάνι. '.repeat(60)],
  ['Chinese', '政府周三宣布港口将在冬季之前重新开放。'.repeat(60)],
  ['Arabic', 'أعلنت الحكومة يوم الأربعاء إعادة فتح الميناء. '.repeat(60)],
  ['capitals', honest.toUpperCase()],
];
for (const [name, text] of odd)
  test(`${name}: sound, and not called spun`, () => {
    assertSound(text);
    assert.ok(read(text).score < 0.5, `score ${read(text).score}`);
  });

test('a megabyte and a sentence of 50,000 words take time in proportion', () => {
  const time = (text: string) => {
    const started = process.cpuUsage();
    assertSound(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  const paragraph = `${honest}\n\n`;
  time(paragraph);
  const small = time(paragraph.repeat(40)) / 40;
  const megabyte =
    time(paragraph.repeat(Math.ceil(1e6 / paragraph.length))) / Math.ceil(1e6 / paragraph.length);
  assert.ok(megabyte < 6 * small + 5, `${megabyte} ms a page in a megabyte, ${small} ms in forty pages`);
  time('the harbour of the coastal city and the bank '.repeat(5600));
});
