import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTopics } from '../../../src/engine/spin/topic.ts';
import { readWords } from '../../../src/engine/spin/words.ts';
import { prepare } from '../../../src/engine/text/prepare.ts';
import { lexicon } from './pages.ts';

const { tables } = lexicon;
const id = (word: string) => tables.words.id(word);
const read = (text: string) => {
  const words = readWords(prepare(text, 'en'), tables.words);
  const topics = readTopics(tables, words);
  const at = (word: string) => words.findIndex(({ id: own }) => own === id(word));
  return { topics, at };
};

const WARD =
  'The hospital opened a new ward for heart patients. Doctors and nurses moved the surgery clinic there, and the ambulance crews thanked the surgeons.';

test('a synonym that is strange to the page speaks for a spinner, the word of its topic against one', () => {
  const written = read(WARD);
  const spun = read(WARD.replace('patients', 'sufferers').replace('heart', 'soul'));
  const [heart, soul] = [written.topics.word(written.at('heart')), spun.topics.word(spun.at('soul'))];
  assert.ok(soul > heart + 0.3, `heart ${heart}, soul ${soul}`);
});

test('an original that belongs to the page makes damage likelier than one that does not', () => {
  const { topics, at } = read(WARD.replace('heart', 'soul'));
  const place = at('soul');
  const [heart, ghost] = [
    topics.damage(place, place + 1, [id('heart')]),
    topics.damage(place, place + 1, [id('ghost')]),
  ];
  assert.ok(heart > ghost, `heart ${heart}, ghost ${ghost}`);
});

test('small words, unknown words and words that stay say nothing', () => {
  const { topics, at } = read(`Xqzvw ${WARD}`);
  assert.equal(topics.word(at('the')), 0);
  assert.equal(topics.word(0), 0);
  assert.equal(topics.damage(at('heart'), at('heart') + 1, [id('heart')]), 0);
});

test('a page of one word has no topic', () => {
  assert.equal(read('Hospital.').topics.word(0), 0);
});
