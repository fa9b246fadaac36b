import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BadLine, readStoryLine, writeStoryLine } from '../../../src/lookup/library/story-line.ts';

const NOW = 1_900_000_000_000;

describe('A line of a library file', () => {
  it('needs a text and nothing else', () => {
    const story = readStoryLine('{"text":"The ferry was late."}', NOW);
    assert.deepEqual(story, {
      article: { title: '', language: 'und', text: 'The ferry was late.' },
      alsoAt: [],
      how: 'import',
      at: NOW,
    });
  });

  it('written out and read again is the same story', () => {
    const line = writeStoryLine({
      id: '12',
      title: 'Ferry late',
      outlet: 'Dunmore Gazette',
      credit: 'Northern Wire',
      byline: 'Ilse Marrow',
      language: 'en',
      published: '2031-03-04T09:00:00Z',
      addresses: ['https://gazette.example/ferry', 'https://copy.example/ferry'],
      text: 'The ferry\nwas late. “Sorry,” said nobody.',
      how: 'check',
      keptAt: NOW,
      bytes: 99,
    });
    assert.ok(line.endsWith('}\n'));
    assert.equal(JSON.parse(line).id, '12');
    const { article, alsoAt, how, at } = readStoryLine(line, 0);
    assert.deepEqual(article, {
      title: 'Ferry late',
      outlet: 'Dunmore Gazette',
      credit: 'Northern Wire',
      byline: 'Ilse Marrow',
      language: 'en',
      published: '2031-03-04T09:00:00Z',
      url: 'https://gazette.example/ferry',
      text: 'The ferry\nwas late. “Sorry,” said nobody.',
    });
    assert.deepEqual([alsoAt, how, at], [['https://copy.example/ferry'], 'check', NOW]);
  });

  it('that is no story says why in a sentence', () => {
    const reasons = {
      '': 'It is not JSON.',
      '{"text":': 'It is not JSON.',
      '"text"': 'It is not a JSON object.',
      null: 'It is not a JSON object.',
      '[{"text":"x"}]': 'It is not a JSON object.',
      '{}': 'It has no “text”.',
      '{"text":null}': 'It has no “text”.',
      '{"text":7}': 'It has no “text”.',
      '{"text":"  "}': 'It has no “text”.',
      '{"text":"x","title":7}': '“title” has to be a string.',
      '{"text":"x","published":"soon"}': '“published” has to be an ISO 8601 date.',
      '{"text":"x","addresses":"https://a.example"}': '“addresses” has to be a list.',
      '{"text":"x","how":"secretly"}': '“how” has to be hand, check or import.',
    };
    for (const [line, reason] of Object.entries(reasons))
      assert.throws(() => readStoryLine(line, NOW), new BadLine(reason), line);
  });
});
