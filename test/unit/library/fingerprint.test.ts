import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fingerprint, STORED_FEATURES } from '../../../src/lookup/library/fingerprint.ts';
import { altered, original, other, spun } from '../../page/library/stories.ts';

const shared = (a: string, b: string): number => {
  const asked = new Set(fingerprint(a, 2 * STORED_FEATURES));
  return fingerprint(b, STORED_FEATURES).filter(feature => asked.has(feature)).length;
};

describe('The fingerprint of a story', () => {
  it('is the one older libraries hold: where this fails, raise FINGERPRINT_VERSION', () => {
    assert.deepEqual(
      fingerprint(original.text, 8),
      [3190821745, 844249667, 2717306527, 3456282969, 1966039551, 1900695671, 3391291906, 361771757],
    );
  });

  it('has no more features than asked, each once, and a smaller one begins a larger', () => {
    const all = fingerprint(original.text, 10_000);
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(fingerprint(original.text, STORED_FEATURES), all.slice(0, STORED_FEATURES));
    assert.equal(fingerprint(original.text, STORED_FEATURES).length, STORED_FEATURES);
  });

  it('keeps more than half of its features through alteration and spinning', () => {
    assert.ok(shared(altered.text, original.text) > STORED_FEATURES / 2);
    assert.ok(shared(spun.text, original.text) > STORED_FEATURES / 2);
  });

  it('shares hardly a feature with another story', () => {
    assert.ok(shared(other.text, original.text) <= 1);
  });

  it('does not hang on typography', () => {
    const plain = 'Zoë Brandt told Radio Kestrel that Velmouth’s council had spent 4,100 crowns.';
    const typed = "Zoe Brandt told Radio Kestrel that Velmouth's council had spent 4100 crowns.";
    assert.deepEqual(fingerprint(plain, 100), fingerprint(typed, 100));
  });

  it('has an answer for every text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const features = fingerprint(text, STORED_FEATURES);
        assert.ok(features.length <= STORED_FEATURES);
        assert.ok(features.every(feature => feature >>> 0 === feature));
        assert.deepEqual(fingerprint(text, STORED_FEATURES), features);
      }),
    );
  });
});
