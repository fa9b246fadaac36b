import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webLink } from '../../../src/extension/browser/web-link.ts';
import { wordChanges } from '../../../src/extension/browser/word-changes.ts';
import { placeCard } from '../../../src/extension/content/card/position.ts';

const WINDOW = { width: 1000, height: 800 };
const line = (top: number) => ({ left: 100, right: 900, top, bottom: top + 20 });

test('the card stands below the sentence where there is room, above it where there is none', () => {
  const below = placeCard([line(100), line(120)], line(100), { width: 360, height: 240 }, WINDOW);
  assert.ok(below.top >= 140);
  const above = placeCard([line(700), line(720)], line(700), { width: 360, height: 240 }, WINDOW);
  assert.ok(above.top + 240 <= 700);
});

test('a card taller than the room scrolls inside instead of covering the sentence', () => {
  const { top, maxHeight } = placeCard(
    [line(350), line(370)],
    line(350),
    { width: 360, height: 900 },
    WINDOW,
  );
  assert.ok(top >= 390 || top + maxHeight <= 350);
  assert.ok(top + maxHeight <= WINDOW.height);
});

test('where the sentence fills the window the card stays off the mark', () => {
  const sentence = { left: 100, right: 900, top: -50, bottom: 900 };
  for (const top of [90, 700]) {
    const place = placeCard([sentence], line(top), { width: 360, height: 240 }, WINDOW);
    const height = Math.min(240, place.maxHeight);
    assert.ok(place.top >= top + 20 || place.top + height <= top, `over the mark at ${top}`);
  }
});

test('the card never leaves the window sideways', () => {
  const mark = { left: 950, right: 990, top: 100, bottom: 120 };
  const { left } = placeCard([mark], mark, { width: 360, height: 240 }, WINDOW);
  assert.ok(left >= 0 && left + 360 <= WINDOW.width);
});

test('only the words that differ are shown as changed', () => {
  const { here, there } = wordChanges('Nobody was hurt on Tuesday.', 'Two people were hurt on Monday.');
  assert.deepEqual(
    here.filter(piece => piece.changed).map(piece => piece.text),
    ['Nobody was', 'Tuesday'],
  );
  assert.deepEqual(
    there.filter(piece => piece.changed).map(piece => piece.text),
    ['Two people were', 'Monday'],
  );
  assert.equal(here.map(piece => piece.text).join(''), 'Nobody was hurt on Tuesday.');
});

test('capital letters and quotation styles are no difference between words', () => {
  const { here } = wordChanges('The captain’s word', "the captain's word");
  assert.ok(here.every(piece => !piece.changed));
});

test('only web addresses become links', () => {
  assert.equal(webLink('https://agency.example/a'), 'https://agency.example/a');
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'no address',
    undefined,
  ])
    assert.equal(webLink(address), null);
});
