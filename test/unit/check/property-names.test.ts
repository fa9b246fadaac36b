import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

/** "constructor", "valueOf" and the like: every JavaScript object answers to them. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

const story = (word: string, cars: number): string =>
  `The ${word} of the bridge said on Monday that ${cars} cars had crossed it by noon. She said that a ${word} must check every bolt of a bridge before the first car crosses it, and that no ${word} had done so on 3 ${word}.`;

test('words that every JavaScript object answers to are words as any other', () => {
  for (const name of NAMES)
    for (const word of [name, name.toLowerCase()]) {
      const version = { id: 'v', source: 'given', text: story(word, 50) };
      const report = check({ title: word, language: 'en', text: story(word, 40) }, [version], lexicon);
      const numbers = report.findings.filter(({ kind }) => kind === 'number');
      assert.deepEqual(
        numbers.map(({ text, was }) => [text, was]),
        [['40', '50']],
        word,
      );
    }
});
