import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory } from './compare-pair.ts';
import type { Row } from './kinds-table.ts';

/** Each pair with the words of the page that changed: a finding has to cover one of them at least. */
const PLACES: readonly (readonly [...Row, changed: string])[] = [
  ['The board did not back the sale.', 'The board fully backed the sale.', 'fully backed'],
  ['Villagers spoke against the quarry.', 'Villagers spoke in favour of the quarry.', 'in favour of'],
  ['The army took the airport at dawn.', 'The rebels took the airport at dawn.', 'rebels'],
  ['The mayor is believed to have signed it.', 'The mayor has signed it.', 'has'],
  ['The pupils came by bus.', 'The pupils came by helicopter.', 'helicopter'],
  ['The clinic shut in April after a flood.', 'The clinic shut last year after a flood.', 'last year'],
];

for (const [version, page, changed] of PLACES)
  test(`the finding covers “${changed}”`, () => {
    const start = page.indexOf(changed);
    const end = start + changed.length;
    const found = compareInStory(page, version).drafts.filter(draft => draft.severity === 'meaning');
    assert.ok(
      found.some(draft => draft.start < end && start < draft.end),
      JSON.stringify(found.map(draft => [draft.kind, draft.text])),
    );
  });
