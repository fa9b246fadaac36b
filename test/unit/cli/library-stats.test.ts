import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asLines, folder, unspin } from './in-process.ts';
import { bodyOf, ORIGINAL, UNRELATED } from './stories.ts';

test('a library file is described, with its bad lines', async context => {
  const stories = [
    { id: 'a', text: bodyOf(ORIGINAL), outlet: 'Nordkyst News', published: '2031-04-02' },
    { id: 'b', text: `${bodyOf(ORIGINAL)} \n`, outlet: 'Harwick Post', published: '2031-03-01' },
    { id: 'a', text: bodyOf(UNRELATED) },
    { id: 'c', text: bodyOf(UNRELATED) },
    { id: 'd', text: 'Too short.' },
  ];
  const file = await folder(context, { 'kept.jsonl': `${asLines(stories)}{"id":` });
  const { status, out } = await unspin(['library', file('kept.jsonl'), '--stats', '--json']);
  assert.equal(status, 0);
  const { perSecond, characters, features, ...stats } = JSON.parse(out);
  assert.ok(perSecond > 0 && characters > 1000 && features > 8);
  assert.deepEqual(stats, {
    stories: 4,
    sameText: 1,
    unfindable: 1,
    outlets: 2,
    earliest: '2031-03-01T00:00:00.000Z',
    latest: '2031-04-02T00:00:00.000Z',
    badLines: [
      { number: 3, why: 'An earlier line has the id a.' },
      { number: 6, why: 'It breaks off: the input ends in it.' },
    ],
  });
  const { out: asText } = await unspin(['library', file('kept.jsonl'), '--stats']);
  assert.match(asText, /^stories +4$/m);
  assert.match(asText, /^ {2}line 6: It breaks off: the input ends in it\.$/m);
});
