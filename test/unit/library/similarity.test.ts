import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAnchors } from '../../../src/lookup/library/anchors.ts';
import { compareAnchors, isCopy } from '../../../src/lookup/library/similarity.ts';
import { altered, original, other, spun } from '../../page/library/stories.ts';

const compare = (a: string, b: string) => compareAnchors(findAnchors(a), findAnchors(b));
const copied = (a: string, b: string) => isCopy(findAnchors(a), findAnchors(b));
const lines = (text: string): string[] => text.split('\n');

describe('Telling copies', () => {
  it('calls an altered, a spun and a shortened text copies', () => {
    const cut = lines(original.text).slice(0, 4).join('\n');
    for (const copy of [altered.text, spun.text, cut]) assert.ok(copied(copy, original.text));
  });

  it('calls a text a copy of which only names, numbers and small words were left where they stood', () => {
    const names =
      'Velmouth Asterly Farrant Daskov Tomsin Tarrow Hessel Brask Krantz Quillhaven Odile Benno Isolde';
    const told = names
      .split(' ')
      .map(
        name => `Then ${name} quietly crossed another empty harbour square because everything looked broken.`,
      )
      .join(' ');
    const spun = told.replace(/\b[a-z]{4,}\b/g, word => [...word].reverse().join(''));
    assert.ok(compare(spun, told).share < 0.44, 'hardly an ordinary word is left');
    assert.ok(copied(spun, told));
    const reordered = spun.split('. ').reverse().join('. ');
    assert.equal(copied(reordered, told), false, 'the same names in another order');
  });

  it('calls neither another story nor another account with the same names a copy', () => {
    const account = [
      'Fishermen in Velmouth woke on Tuesday to find the Isolde Krantz lying across the Hessel Bank.',
      'Benno Asterly, who runs the Coastal Authority, was on the quay before six and ordered two tugs.',
      'Odile Farrant interrupted a visit to Quillhaven. Her office said she would speak to families in Lower Brask.',
      'The engineer Mirela Daskov described a noise like a train. Captain Aurel Tomsin has yet to comment.',
      'Tarrow Shipping bought the tanker nine years ago and has lost three vessels since, court papers show.',
    ].join('\n');
    assert.equal(copied(other.text, original.text), false);
    assert.equal(copied(account, original.text), false);
  });

  it('does not call a later story a copy for one background paragraph', () => {
    const background = lines(original.text).at(-1) ?? '';
    const later = [...lines(other.text), background].join('\n');
    assert.equal(copied(later, original.text), false);
  });

  it('is the same both ways, 1 for the text itself and 0 beside no text', () => {
    assert.deepEqual(compare(spun.text, original.text), compare(original.text, spun.text));
    assert.deepEqual(compare(original.text, original.text), { share: 1, spread: 1 });
    assert.deepEqual(compare('', original.text), { share: 0, spread: 0 });
    assert.deepEqual(compare('', ''), { share: 0, spread: 0 });
  });

  it('does not make a copy of two names in a headline', () => {
    assert.equal(copied('Aurel Tomsin, Mirela Daskov', original.text), false);
  });

  it('takes no more than a moment for texts that repeat one word', () => {
    const words = 'Velmouth '.repeat(20_000);
    const began = performance.now();
    compare(words, words);
    assert.ok(performance.now() - began < 5000);
  });
});
