import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryLibrary } from '../../../src/lookup/library/memory-library.ts';
import { sharesWording } from '../../bench/library-score.ts';
import { readBenchStories } from '../../bench/library-stories.ts';

const bench = readBenchStories();
const skip = bench ? false : 'the texts of ../shared are not there';

describe('Looking copies up among two thousand stories', { skip }, () => {
  const { queries, kept, strangers } = bench ?? { queries: [], kept: [], strangers: [] };
  const library = memoryLibrary(kept.map(({ id, text }) => ({ id, source: 'library', text })));

  for (const kind of ['altered', 'spun', 'backtranslated'] as const) {
    it(`finds the original of every ${kind} copy first`, async () => {
      for (const query of queries.filter(one => one.kind === kind)) {
        const [found] = await library.find(query.text);
        assert.equal(found?.version.id, query.original.id);
      }
    });
  }

  it('finds nothing for stories it does not have, but where a newsroom used its own words again', async () => {
    for (const { id, text } of strangers)
      for (const { version } of await library.find(text))
        assert.ok(sharesWording(text, version.text), `${id} is no copy of ${version.id}`);
  });
});
