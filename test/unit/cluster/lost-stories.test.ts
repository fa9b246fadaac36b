import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { StoryLine } from '../../../src/lookup/cluster/batches.ts';
import { type IndexProgress, indexStories } from '../../../src/lookup/cluster/index-stories.ts';
import { fakeCluster, type Script } from './fake-cluster.ts';

const NAMES = ['ferry', 'harbour', 'council', 'bridge'];

async function* stories(): AsyncGenerator<StoryLine, void> {
  for (const [at, id] of NAMES.entries())
    yield { number: at + 1, story: { id, text: `The ${id} was closed on Tuesday.` } };
}

/** A cluster that keeps what `keeps` says of what it acknowledges, each story with so many copies of two. */
function forgetful(copies: number, keeps: (id: string, sent: number) => boolean) {
  const kept = new Map<string, string>();
  const sent = new Map<string, number>();
  let asked = 0;
  const script: Script = ({ path, body }) => {
    if (path.includes('_mget')) {
      asked++;
      const { ids } = JSON.parse(body) as { ids: string[] };
      return [200, { docs: ids.map(_id => ({ _id, _source: { digest: kept.get(_id) } })) }];
    }
    const lines = body.trim().split('\n');
    const items = lines.flatMap((line, at) => {
      if (at % 2) return [];
      const id = (JSON.parse(line) as { index: { _id: string } }).index._id;
      sent.set(id, (sent.get(id) ?? 0) + 1);
      const { digest } = JSON.parse(lines[at + 1] ?? '{}') as { digest: string };
      if (keeps(id, sent.get(id) ?? 0)) kept.set(id, digest);
      return [{ index: { status: 201, _shards: { total: 2, successful: copies, failed: 0 } } }];
    });
    return [200, { items }];
  };
  return { script, kept, asked: () => asked };
}

async function indexed(context: TestContext, script: Script): Promise<IndexProgress> {
  const cluster = await fakeCluster(script);
  context.after(() => cluster.close());
  const signal = AbortSignal.timeout(20_000);
  return indexStories(stories, cluster.config, cluster.http, { signal, mayBeKnown: false });
}

test('a story that was acknowledged by one copy and lost with it is sent again', async context => {
  const cluster = forgetful(1, (id, sent) => id !== 'harbour' || sent > 1);
  const count = await indexed(context, cluster.script);
  assert.deepEqual([...cluster.kept.keys()].sort(), [...NAMES].sort());
  assert.deepEqual([count.stored, count.retried], [4, 1]);
});

test('where every copy took every story, nothing is asked', async context => {
  const cluster = forgetful(2, () => true);
  await indexed(context, cluster.script);
  assert.equal(cluster.asked(), 0);
});

test('a cluster that keeps losing a story is called out of order, not full', async context => {
  const cluster = forgetful(1, id => id !== 'bridge');
  await assert.rejects(indexed(context, cluster.script), { code: 'server-error' });
});
