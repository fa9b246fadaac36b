import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory, kinds, line, meanings } from './compare-pair.ts';
import { CHANGES, COSMETIC } from './invented-changes.ts';

for (const [kind, changes] of Object.entries(CHANGES))
  test(`${kind}: every change is found and rightly named`, () => {
    const wrong = changes.filter(([was, now]) => !kinds(compareInStory(now, was)).includes(kind as never));
    assert.deepEqual(wrong, []);
  });

test('said in other words, a story has no change of meaning', () => {
  const noisy = COSMETIC.flatMap(([was, now]) => meanings(compareInStory(now, was)));
  assert.deepEqual(noisy, []);
});

test('rewording is shown as wording, never as meaning', () => {
  const { drafts } = compareInStory(
    'The firm will construct a factory beside the port.',
    'The company will build a plant next to the port.',
  );
  assert.ok(drafts.length > 0);
  assert.ok(drafts.every(draft => draft.kind === 'synonym' && draft.severity === 'wording'));
});

test('a finding has both wordings', () => {
  const { drafts } = compareInStory('The trial begins on May 4.', 'The trial begins on March 4.');
  assert.equal(line(drafts[0]!), 'date: March 4 → May 4');
});

test('an omission stands where the sentence was, with its words', () => {
  const page = 'The ferry sank in minutes. The captain survived.';
  const { drafts } = compareInStory(
    page,
    'The ferry sank in minutes. Nobody had checked the doors. The captain survived.',
  );
  const [draft] = drafts.filter(({ kind }) => kind === 'omission');
  assert.equal(draft?.start, draft?.end);
  assert.ok(draft!.start >= page.indexOf('.') - 1 && draft!.start <= page.indexOf('The captain'));
  assert.match(draft!.was ?? '', /Nobody had checked the doors/);
});

test('inside quotation marks brackets, marks and honest gaps are no change', () => {
  for (const [was, now] of [
    ['“We never saw it,” she said of the wall.', '"We never saw it", she said of the wall.'],
    ['“It was never safe,” she said of the wall.', '“[The wall] was never safe,” she said of the wall.'],
    ['“We saw it and we told them at once,” she said.', '“We saw it … at once,” she said.'],
    ["“We don't know,” she said of the wall.", '“We do not know,” she said of the wall.'],
  ] as const)
    assert.deepEqual(meanings(compareInStory(now, was)), []);
});

test('a quotation parted by its speaker and set in two paragraphs is the same quotation', () => {
  const was = '“We waited for years and nobody came to look at the roof,” said the tenant.';
  const now = '“We waited for years,” said the tenant.\n“And nobody came to look at the roof.”';
  assert.deepEqual(
    meanings(compareInStory(now, was)).filter(text => text.startsWith('quote')),
    [],
  );
});
