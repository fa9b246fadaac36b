import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterLookup } from '../../../src/lookup/cluster/cluster-lookup.ts';
import { diagnose } from '../../../src/lookup/cluster/diagnose.ts';
import { indexStories } from '../../../src/lookup/cluster/index-stories.ts';
import { prepareIndex } from '../../../src/lookup/cluster/prepare-index.ts';
import { FINGERPRINT_VERSION } from '../../../src/lookup/library/fingerprint.ts';
import { engineError, fakeCluster } from './fake-cluster.ts';

/*
 * What every engine documents, from Elasticsearch 7.10 and OpenSearch 1.0 on to Elasticsearch 9 and OpenSearch 3. A
 * request that is not among these has to be looked up in all of their references first. Mapping types are gone since 8,
 * composable templates (`_index_template`) came with 7.8, notes on fields (`meta`) with 7.6.
 */
const REQUESTS = new Set([
  'GET /',
  'GET /stories/_field_caps?fields=fp',
  'GET /stories/_count',
  'PUT /_index_template/stories',
  'PUT /stories',
  'POST /stories/_mget?_source_includes=digest',
  'POST /stories/_bulk?filter_path=items.*.status,items.*.error,items.*._shards',
  'POST /stories/_search?search_type=dfs_query_then_fetch',
]);
const INDEX_WORDS = new Set(
  `index_patterns priority template settings number_of_shards number_of_replicas codec mappings dynamic properties
   type doc_values index meta fingerprints ignore_above ignore_malformed`.split(/\s+/),
);
const FIELDS = new Set('fp digest url outlet title text published modified'.split(' '));
const SEARCH_WORDS = new Set(
  'size track_total_hits _source query bool should term fp minimum_should_match'.split(' '),
);

/** Every name of a property in a JSON value. */
const names = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...names(inner),
      ])
    : [];

const TEXT =
  'Mayor Ana Holt said on Tuesday that the Norrick harbour bridge, built in 1931, would close for 14 weeks.';

test('a pattern that no index matches is no library without finds', async context => {
  const fake = await fakeCluster(() => [
    200,
    { timed_out: false, _shards: { total: 0, successful: 0, failed: 0 }, hits: { hits: [] } },
  ]);
  context.after(() => fake.close());
  const lookup = clusterLookup({ ...fake.config, index: 'stories-*' }, fake.http);
  await assert.rejects(lookup.find(TEXT), { code: 'no-index' });
});

test('a cluster is asked only what all versions of both engines document', async () => {
  const asked: { request: string; body: string }[] = [];
  let isMade = false;
  const fake = await fakeCluster(({ method, path, body }) => {
    asked.push({ request: `${method} ${path}`, body });
    if (path === '/') return [200, { version: { number: '9.5.3' } }];
    if (path === '/stories' && method === 'PUT') isMade = true;
    if (path.includes('_field_caps')) {
      const keyword = { searchable: true, meta: { fingerprints: [String(FINGERPRINT_VERSION)] } };
      return isMade
        ? [200, { fields: { fp: { keyword } } }]
        : engineError(404, 'index_not_found_exception', 'no such index [stories]');
    }
    if (path.includes('_count')) return [200, { count: 1 }];
    if (path.includes('_mget')) return [200, { docs: [{ _id: 'a' }] }];
    if (path.includes('_bulk')) return [200, { items: [{ index: { status: 201 } }] }];
    if (path.includes('_search')) return [200, { hits: { hits: [] } }];
    return [200, { acknowledged: true }];
  });
  try {
    const { signal } = new AbortController();
    await prepareIndex(fake.config, fake.http, { shards: 2, replicas: 1 }, signal);
    async function* lines() {
      yield { number: 1, story: { id: 'a', text: TEXT } };
    }
    await indexStories(lines, fake.config, fake.http, { signal, mayBeKnown: true });
    await diagnose(fake.config, fake.http, signal);
    await clusterLookup(fake.config, fake.http).find(TEXT);
  } finally {
    await fake.close();
  }

  assert.deepEqual(new Set(asked.map(({ request }) => request)), REQUESTS);
  for (const { request, body } of asked) {
    if (request.startsWith('PUT'))
      for (const name of names(JSON.parse(body)))
        assert.ok(INDEX_WORDS.has(name) || FIELDS.has(name), `${request} says ${name}`);
    if (request.includes('_search')) {
      for (const name of names(JSON.parse(body))) assert.ok(SEARCH_WORDS.has(name), `a search says ${name}`);
      // As a percentage or a combination it does not mean the same everywhere.
      assert.ok(Number.isInteger(JSON.parse(body).query.bool.minimum_should_match));
    }
    if (request.includes('_bulk')) {
      const [action = '', document = ''] = body.split('\n');
      // No `_type`, and the index stands in the path.
      assert.deepEqual(JSON.parse(action), { index: { _id: 'a' } });
      for (const name of names(JSON.parse(document))) assert.ok(FIELDS.has(name), `a story has ${name}`);
    }
  }
});
