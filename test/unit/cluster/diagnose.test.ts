import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { ClusterConfig } from '../../../src/lookup/cluster/cluster-config.ts';
import { diagnose } from '../../../src/lookup/cluster/diagnose.ts';
import { CAPABILITIES, engineError, fakeCluster, ROOT, type Script } from './fake-cluster.ts';

async function said(
  context: TestContext,
  script: Script,
  more: Partial<ClusterConfig> = {},
): Promise<string> {
  const cluster = await fakeCluster(script, more);
  context.after(() => cluster.close());
  const diagnosis = await diagnose(cluster.config, cluster.http, AbortSignal.timeout(10_000));
  const words = diagnosis.ok ? `${diagnosis.engine ?? 'unknown'}: ${diagnosis.stories}` : diagnosis.why;
  return words.replaceAll(cluster.host, 'HOST');
}

/** A cluster in order, but for what `odd` answers. */
const but =
  (odd: Script | undefined): Script =>
  asked => {
    const answer = odd?.(asked);
    if (answer) return answer;
    if (asked.path === '/') return [200, ROOT];
    return asked.path.includes('_field_caps') ? [200, CAPABILITIES] : [200, { count: 12 }];
  };
const at = (path: string, answer: ReturnType<Script>): Script =>
  but(asked =>
    (asked.path === '/' || path !== '/') && asked.path.startsWith(path) ? answer : (undefined as never),
  );

test('a cluster in order is told with its engine and its stories', async context => {
  assert.equal(await said(context, but(undefined)), 'Elasticsearch 8.19.2: 12');
});

test('a key that may only read need not know the engine', async context => {
  const forbidden = engineError(403, 'security_exception', 'action [cluster:monitor/main] is unauthorized');
  const root: Script = but(({ path }) => (path === '/' ? forbidden : (undefined as never)));
  assert.equal(await said(context, root), 'unknown: 12');
});

test('a proxy that lets through an index alone need not say which engine it hides', async context => {
  const root: Script = but(({ path }) =>
    path === '/' ? [405, { error: 'Incorrect HTTP method', status: 405 }] : (undefined as never),
  );
  assert.equal(await said(context, root), 'unknown: 12');
});

test('every trouble has its sentence and what to do about it', async context => {
  for (const [script, sentence] of [
    [at('/', 'hang up'), /^HOST could not be reached\. Nothing answers there, or its certificate/],
    [
      at('/', engineError(401, 'security_exception', 'x')),
      /^HOST did not accept the key\. It asks for one\.$/,
    ],
    [
      at('/stories/_field_caps', engineError(403, 'security_exception', 'unauthorized')),
      /^HOST does not let this key do that\. The key needs the right to read the index “stories”\.$/,
    ],
    [
      at('/stories/_field_caps', engineError(404, 'index_not_found_exception', 'no such index [stories]')),
      /^HOST has no such index\. “stories” is made by “unspin index FILE\.jsonl --cluster http:\/\/HOST --index stories”\.$/,
    ],
    [at('/stories/_field_caps', [200, { fields: {} }]), /no field “fp” of type keyword/],
    [at('/', [200, { hello: 'world' }]), /something else than was asked for\. Is this the address of/],
    [
      at('/', [200, { version: { number: '6.8.23' } }]),
      /It is Elasticsearch 6\.8\.23; Elasticsearch 7\.10 is/,
    ],
    [
      at('/', [200, { version: { number: '3.2.0', distribution: 'opensearch' } }]),
      /^OpenSearch 3\.2\.0: 12$/,
    ],
    [
      at('/', engineError(503, 'cluster_block_exception', 'no master')),
      /out of order at the moment\. no master$/,
    ],
  ] as const)
    assert.match(await said(context, script), sentence);
});

test('an address that would send the key in the clear is not asked at all', async context => {
  let asked = 0;
  const count: Script = () => {
    asked++;
    return [200, ROOT];
  };
  const address = 'http://search.newsroom.example:9200';
  assert.match(await said(context, count, { address }), /has to begin with https:\/\//);
  assert.equal(asked, 0);
});
