import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distinctAddresses, keptAddress } from '../../../src/lookup/library/addresses.ts';

describe('The addresses of a story', () => {
  it('are kept without what follows the reader', () => {
    assert.equal(keptAddress('https://a.example/s?id=4&utm_source=mail#top'), 'https://a.example/s?id=4');
  });

  it('of this machine are kept as any other', () => {
    assert.equal(keptAddress('http://127.0.0.1:8080/story#top'), 'http://127.0.0.1:8080/story');
  });

  it('are web addresses, or none', () => {
    for (const url of ['file:///home/story.html', 'about:blank', 'javascript:void 0', 'no address', ''])
      assert.equal(keptAddress(url), undefined, url);
  });

  it('that show the same page are one', () => {
    const { addresses, addressKeys } = distinctAddresses([
      'https://www.a.example/story/',
      'http://a.example/story#comments',
      'https://b.example/story',
      'mailto:desk@a.example',
    ]);
    assert.deepEqual(addresses, ['https://www.a.example/story/', 'https://b.example/story']);
    assert.equal(new Set(addressKeys).size, 2);
  });
});
