import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { rehearseComparison } from '../../../src/engine/rehearse.ts';
import { inventedStory } from '../../bench/invented-story.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

/** How many pauses it makes. */
const pausesIn = (text: string, language = 'en'): number =>
  [...rehearseComparison({ title: '', text, language }, lexicon)].length;

describe('a comparison that is rehearsed', () => {
  test('comes to its end with any text, or none', () => {
    for (const text of ['', ' \n\n ', 'Word', '“', '1 2 3', 'Слово за словом.\nІ ще одне.'])
      assert.ok(pausesIn(text, 'und') > 0, JSON.stringify(text));
  });
  test('takes no longer with a long article than with one of usual length', () => {
    const long = inventedStory(20_000, 3);
    assert.equal(pausesIn(long), pausesIn(inventedStory(1_500, 3)));
    assert.ok(pausesIn(long.replaceAll('\n', ' ')) <= pausesIn(long), 'in one paragraph');
  });
});
