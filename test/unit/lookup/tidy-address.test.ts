import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { addressKey, tidyAddress } from '../../../src/lookup/tidy-address.ts';

suite('an address told to a service', () => {
  for (const [written, told] of [
    ['https://a.example/story?utm_source=mail&utm_campaign=x&id=7#comments', 'https://a.example/story?id=7'],
    ['https://a.example/story?fbclid=abc', 'https://a.example/story'],
    ['https://reader:secret@a.example/story', 'https://a.example/story'],
    ['http://a.example/story?page=2', 'http://a.example/story?page=2'],
    ['http://intranet/story', null],
    ['https://192.168.0.7/story', null],
    ['http://localhost:8080/story', null],
    ['file:///home/reader/story.html', null],
    ['about:reader?url=x', null],
    ['', null],
  ] as const) {
    test(`${written || '(none)'} becomes ${told}`, () => assert.equal(tidyAddress(written), told));
  }

  test('is the same page with or without www, scheme, tracking and a final slash', () => {
    const written = [
      'https://www.a.example/story/',
      'http://a.example/story',
      'https://a.example/story?utm_medium=x#top',
    ];
    assert.equal(new Set(written.map(addressKey)).size, 1);
    assert.notEqual(addressKey('https://a.example/story?id=1'), addressKey('https://a.example/story?id=2'));
  });
});
