import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { findVersions } from '../../../src/lookup/find-versions.ts';
import type { FoundVersion } from '../../../src/lookup/lookup-progress.ts';
import { searchWords } from '../../../src/lookup/queries/search-words.ts';
import { gdeltSource } from '../../../src/lookup/sources/gdelt.ts';
import { startFaultServer } from '../../services/fault-server.ts';
import { html, json } from '../../services/faults.ts';
import { GDELT_ARTICLES } from '../../services/service-answers.ts';
import { page } from './larkholm.ts';
import { ports } from './look-up.ts';

const folder = fileURLToPath(new URL('../../../../shared/cases/handmade/seeds', import.meta.url));
const skip = existsSync(folder) ? false : 'the two real copies are not at ../shared';
const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);
function seed(name: string): { title: string; text: string } {
  const { title, text } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  return { title: title ?? '', text };
}

/** What a look-up finds from one copy when GDELT and the archive hold the other. */
async function findFrom(copy: string, other: string): Promise<FoundVersion[]> {
  const [service, archive] = await Promise.all([startFaultServer(), startFaultServer()]);
  try {
    const { title, text } = seed(copy);
    service.answer(
      '/api/v2/doc/doc',
      json({ articles: [{ ...GDELT_ARTICLES[0], title: seed(other).title }] }),
    );
    archive.answer('/web/', html(page(seed(other).title, seed(other).text.replace(/\n+/g, '\n'))));
    const article = { url: 'https://daily-gull.example.org/story', title, text, language: 'en' };
    const story = { article, facts: [], words: searchWords(article, lexicon) };
    const { signal } = new AbortController();
    const found: FoundVersion[] = [];
    const steps = findVersions(
      story,
      [{ source: gdeltSource(service.origin) }],
      ports(archive, service),
      signal,
    );
    for await (const step of steps) if (step.kind === 'version') found.push(step.version);
    return found;
  } finally {
    await Promise.all([service.close(), archive.close()]);
  }
}

suite('the two real copies of one agency story find each other', { skip }, () => {
  for (const [copy, other] of [
    ['000', '001'],
    ['001', '000'],
  ] as const) {
    test(`${other} from ${copy}`, async () => {
      const [version] = await findFrom(copy, other);
      assert.ok(version, 'found');
      // Two reporters' accounts of one event have under 0.3 in common in order.
      assert.ok(version.similarity > 0.4, `similarity ${version.similarity}`);
    });
  }
});
