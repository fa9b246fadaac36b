import assert from 'node:assert/strict';
import { test } from 'node:test';
import { honest, read, spun } from './pages.ts';

const terms = (text: string) => read(text).drafts.filter(({ kind }) => kind === 'term');
const guessesFor = (text: string, written: string) =>
  terms(text)
    .filter(term => term.text.includes(written))
    .flatMap(({ was, alternatives = [] }) => [was, ...alternatives]);

test('a paragraph by itself shows a plainly damaged name', () => {
  const paragraph =
    'Veterans of the Chilly Battle gathered in Dunmere on Friday to mark the end of the border patrols. The retired colonel Edith Marlow said the museum would open its archive to schools, and that three former soldiers had promised to lend their diaries.';
  assert.deepEqual(
    terms(paragraph).map(({ text, was }) => [text, was]),
    [['Chilly Battle', 'Cold War']],
  );
  assert.deepEqual(terms(paragraph.replace('Chilly Battle', 'Cold War')), []);
});

test('a name that its acronym contradicts is damaged, whichever stands first', () => {
  const tail =
    ' said on Tuesday that the economy of the island would grow by 3 percent next year. Its mission leader, Rosa Lind, told reporters in Karsund that the government had kept its promises and that the loan would be paid in three parts.';
  for (const head of ['The Global Money Fund (IMF)', 'The IMF (Global Money Fund)'])
    assert.ok(guessesFor(head + tail, 'Money').includes('International Monetary Fund'), head);
  for (const head of ['The International Monetary Fund (IMF)', 'Doctors Without Borders (MSF)'])
    assert.deepEqual(terms(head + tail), [], head);
});

test('a name is damaged where a quotation of the page has it whole', () => {
  const story = `${spun}\n\n“I have worked for the Silver Lantern charity since its first winter,” the cook said. The Silver Lamp charity was set up by two teachers.`;
  assert.ok(guessesFor(story, 'Silver Lamp').includes('Silver Lantern'));
  assert.deepEqual(guessesFor(story, 'Silver Lantern'), []);
});

test('a compound with one capital stands for a word of a name, wherever it returns', () => {
  const story = `${spun}\n\nThe concert at the Marlow Nerve center was sold out. Marlow Nerve center tickets cost $20.`;
  const found = terms(story).filter(({ text }) => text.includes('Nerve center'));
  assert.equal(found.length, 2);
});

test('an honest page keeps its names', () => {
  const story = `${honest}\n\nThe International Atomic Energy Agency (IAEA) and the World Food Programme (WFP) sent experts. “The Silver Lantern has helped us,” she said of the Silver Lamp, a bar nearby.`;
  assert.deepEqual(terms(story), []);
});

test('opposites do not stand for one another', () => {
  assert.deepEqual(guessesFor(`${spun} The parade on Mother's Day was called off.`, 'Day'), []);
});

test('no name stood where nothing is written with a capital', () => {
  const guesses = guessesFor(`${spun} The court set a bond hearing for Friday.`, 'court set');
  assert.ok(!guesses.includes('Soviet Union'), guesses.join(', '));
});

test('a compound behind a name of print, or whose own capital is house style, is no damage on a spun page', () => {
  const story = `${spun}\n\nThe mayor will watch the FA Cup final and the BBC News website. In a tweet: Yellow card for the harbour. The High court, the Central bank and the Conservative party agreed.`;
  const found = terms(story).map(({ text }) => text);
  for (const kept of [
    'Cup final',
    'News website',
    'Yellow card',
    'High court',
    'Central bank',
    'Conservative party',
  ])
    assert.ok(!found.some(text => text.includes(kept)), `${kept} in ${found.join(', ')}`);
});

test('listed offices and titles before persons do not make a page spun', () => {
  const officials = ' Chairman George Lund and Interior Secretary Rosa Lind met Chairman Peter Marlow.';
  assert.ok(read(honest + officials).score < read(honest).score + 0.01);
});

test('an office of the news is not taken for a damaged one, even on a spun page', () => {
  const found = terms(`${spun}\n\nInterior Secretary Rosa Lind was told of the Chilly Struggle.`);
  assert.deepEqual(
    found.filter(({ text }) => text.includes('Interior')),
    [],
  );
});

test('a damaged name is found whatever white space, hyphen or invisible mark parts its words', () => {
  for (const joint of ['\u202f', '\u2009', '\t', '\u200b ', '\ufeff ', '\u2011', '-']) {
    const text = spun.replaceAll('Chilly Struggle', `Chilly${joint}Struggle`);
    const found = terms(text).filter(term => term.text.startsWith('Chilly'));
    assert.deepEqual(
      found.map(term => term.text),
      [`Chilly${joint}Struggle`],
    );
  }
  const strewn = spun.replaceAll(' ', ' \u200b');
  assert.ok(read(strewn).score > 0.9);
});
