import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';

const lexicon = openLexicon(
  new Uint8Array(readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url))),
);

const first: readonly (readonly [string, string])[] = [
  ['said', 'say'],
  ['agencies', 'agency'],
  ['stopped', 'stop'],
  ['went', 'go'],
  ['children', 'child'],
  ['making', 'make'],
  ['happier', 'happy'],
  ['crises', 'crisis'],
];
for (const [word, lemma] of first)
  test(`the dictionary form of “${word}” is “${lemma}”`, () => assert.equal(lexicon.lemmas(word)[0], lemma));

test('a word that can be two things has both dictionary forms', () => {
  assert.ok(['leave', 'left'].every(lemma => lexicon.lemmas('left').includes(lemma)));
});

test('a word the lexicon does not know is its own dictionary form and has no count', () => {
  assert.deepEqual(lexicon.lemmas('brxtlfoo'), ['brxtlfoo']);
  assert.equal(lexicon.frequency('brxtlfoo'), 0);
  assert.equal(lexicon.pairFrequency('brxtlfoo', 'the'), 0);
  assert.deepEqual(lexicon.synonyms('brxtlfoo'), []);
  assert.equal(lexicon.areSynonyms('brxtlfoo', 'brxtlfoo'), false);
  assert.equal(lexicon.isTerm('brxtlfoo the'), false);
});

test('counts tell common words and pairs from rare ones', () => {
  assert.ok(lexicon.frequency('the') > lexicon.frequency('house'));
  assert.ok(lexicon.frequency('house') > lexicon.frequency('mezzanine'));
  assert.ok(lexicon.pairFrequency('cold', 'war') > 15);
  assert.equal(lexicon.pairFrequency('chilly', 'struggle'), 0);
});

test('synonyms hold in any inflection', () => {
  for (const [a, b] of [
    ['cold', 'chilly'],
    ['wars', 'struggles'],
    ['bought', 'purchased'],
    ['help', 'assist'],
  ] as const)
    assert.ok(lexicon.areSynonyms(a, b) && lexicon.areSynonyms(b, a), `${a}, ${b}`);
  assert.equal(lexicon.areSynonyms('war', 'banana'), false);
});

test('synonyms begin with the nearest', () => {
  const found = lexicon.synonyms('physician');
  assert.ok(found.indexOf('doctor') >= 0 && found.indexOf('doctor') < 5, found.slice(0, 8).join(', '));
});

test('opposites are known in any inflection, and are no matter of order', () => {
  for (const [a, b] of [
    ['rise', 'fall'],
    ['decreased', 'increased'],
    ['legal', 'illegal'],
  ] as const)
    assert.ok(lexicon.areAntonyms(a, b) && lexicon.areAntonyms(b, a), `${a}, ${b}`);
  assert.equal(lexicon.areAntonyms('rise', 'climb'), false);
});

test('compounds of the news are known in the plural as well, phrases with small words as listed', () => {
  assert.ok(lexicon.isTerm('boarding pass') && lexicon.isTerm('boarding passes'));
  assert.ok(lexicon.isTerm('point of view') && !lexicon.isTerm('point of views'));
});

test('fixed expressions and names are known, chance companions are not', () => {
  for (const term of ['cold war', 'belt and road', 'federal reserve', 'associated press', 'climate change'])
    assert.ok(lexicon.isTerm(term), term);
  for (const phrase of ['chilly struggle', 'belt and highway', 'green wednesday'])
    assert.ok(!lexicon.isTerm(phrase), phrase);
});

test('terms are found by their second and third word, and no others', () => {
  const { terms, words } = lexicon.tables;
  for (const [second, third] of [
    ['of', 'commerce'],
    ['and', 'order'],
    ['of', 'the'],
  ] as const) {
    const [b, c] = [words.id(second), words.id(third)];
    const expected = [...terms.withSecond(b)]
      .filter(term => terms.wordAt(term, 2) === c)
      .sort((x, y) => x - y);
    assert.ok(expected.length > 0, `${second} ${third}`);
    assert.deepEqual([...terms.withSecondAndThird(b, c)], expected);
  }
  assert.equal(terms.withSecondAndThird(words.id('of'), -1).length, 0);
  assert.equal(terms.withSecondAndThird(-1, words.id('commerce')).length, 0);
});

test('terms of two words are gathered by their first word, and no longer ones', () => {
  const { terms, words } = lexicon.tables;
  const { starts, seconds, numbers } = terms.pairs();
  const first = words.id('prime');
  const [from, to] = terms.startingWith(first);
  const expected = Array.from({ length: to - from }, (_, i) => from + i).filter(
    term => terms.wordAt(term, 2) === undefined,
  );
  assert.deepEqual([...numbers.subarray(starts[first], starts[first + 1])], expected);
  assert.ok(expected.length > 0 && expected.length < to - from);
  assert.ok(seconds.subarray(starts[first], starts[first + 1]).includes(words.id('minister')));
  assert.equal(starts.at(-1), numbers.length);
});
