import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf } from '../../../src/engine/text/calendar.ts';
import { type DateMention, datesConflict, findDates } from '../../../src/engine/text/dates.ts';
import { sameName } from '../../../src/engine/text/names.ts';
import { findQuantities, type Quantity } from '../../../src/engine/text/numbers.ts';
import { sameQuantity } from '../../../src/engine/text/same-quantity.ts';
import { foldSpelling } from '../../../src/engine/text/spelling.ts';

const quantity = (words: string): Quantity => findQuantities(words.split(' '))[0]!;
const date = (words: string, language = 'en'): DateMention =>
  findDates(words.split(' '), calendarOf(language))[0]!;

test('the same amount in other words is the same', () => {
  for (const [a, b] of [
    ['5 million', '5000000'],
    ['5bn', '5 billion'],
    ['20 5', '25'],
    ['$ 5 million', '5 million dollars'],
    ['5 percent', '5 percent'],
    ['62 miles', '100 km'],
    ['about 2100', '2095'],
    ['a dozen', '12'],
    ['twice', '2 times'],
    ['hundreds', '300'],
  ] as const)
    assert.ok(sameQuantity(quantity(a), quantity(b)), `${a} = ${b}`);
});

test('another amount is another', () => {
  for (const [a, b] of [
    ['5 million', '5 billion'],
    ['25', '35'],
    ['40 km', '40 miles'],
    ['$ 5', '€ 5'],
    ['a 3rd of', 'a half of'],
    ['hundreds', '12'],
    ['about 2100', '2500'],
  ] as const)
    assert.ok(!sameQuantity(quantity(a), quantity(b)), `${a} ≠ ${b}`);
});

test('dates conflict only where they name the same thing otherwise', () => {
  assert.ok(!datesConflict(date('november 19'), date('19 november')));
  assert.ok(!datesConflict(date('november 19 2019'), date('19 november')));
  assert.ok(datesConflict(date('november 19'), date('december 19')));
  assert.ok(datesConflict(date('tuesday'), date('thursday')));
  assert.ok(datesConflict(date('last week'), date('last year')));
  assert.ok(datesConflict(date('8 am'), date('8 pm')));
  assert.ok(!datesConflict(date('tuesday'), date('november 19')), 'no telling without the year');
});

test('a weekday means a date once both texts are dated', () => {
  // 19 November 2019 was a Tuesday.
  const published = '2019-11-20T08:00:00Z';
  assert.ok(!datesConflict(date('tuesday'), date('november 19'), published, published));
  assert.ok(datesConflict(date('friday'), date('november 19'), published, published));
});

test('months are read in the language of the text', () => {
  assert.equal(date('3 mai 2021', 'fr').month, 4);
  assert.equal(date('3 de mayo de 2021', 'es').year, 2021);
  assert.equal(date('3 мая 2021', 'ru').month, 4);
});

test('one name in several spellings is one name', () => {
  for (const [a, b] of [
    ['kyiv', 'kiev'],
    ['serguei petrov', 'sergei petrov'],
    ['zelensky', 'zelenskiy'],
    ['anna kowalski', 'kowalski'],
    ['president holm', 'mr holm'],
    ['north atlantic treaty organization', 'nato'],
    ['russian', 'russia'],
  ] as const)
    assert.ok(sameName(a.split(' '), b.split(' ')), `${a} = ${b}`);
  for (const [a, b] of [
    ['anna kowalski', 'piotr nowak'],
    ['geneva', 'vienna'],
    ['iran', 'iraq'],
    ['french', 'german'],
  ] as const)
    assert.ok(!sameName(a.split(' '), b.split(' ')), `${a} ≠ ${b}`);
});

test('British and American spelling fold to one, other words stay', () => {
  for (const [a, b] of [
    ['colour', 'color'],
    ['organise', 'organize'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
  ] as const)
    assert.equal(foldSpelling(a), foldSpelling(b));
  for (const word of ['four', 'praised', 'promise', 'called', 'filled', 'hour', 'exercise', 'does'])
    assert.equal(foldSpelling(word), word);
  assert.equal(foldSpelling("won't"), 'will not');
});
