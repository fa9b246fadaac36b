import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { readClusterKey } from '../../../src/cli/cluster-key.ts';
import { run } from '../../../src/cli/run.ts';
import { CAPABILITIES, engineError, fakeCluster } from '../cluster/fake-cluster.ts';
import { asLines, folder } from './in-process.ts';

const story = (id: string) => ({
  id,
  text: `The ferry ${id} left Halvik on Tuesday with Captain Ingrid Moe aboard.`,
});

/** Runs "index" with this environment, at a terminal where somebody answers, or at none. */
async function index(args: readonly string[], key?: string, answer?: () => Promise<string>) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const [out, err] = [text(output), text(errors)];
  const status = await run(['index', ...args], {
    input: Readable.from([]),
    output,
    errors,
    colours: false,
    signal: AbortSignal.timeout(20_000),
    environment: key === undefined ? {} : { UNSPIN_CLUSTER_KEY: key },
    ...(answer && { askSecret: answer }),
  });
  output.end();
  errors.end();
  return { status, out: await out, err: await err };
}

/** A cluster that takes everything from whoever has the key, and remembers the ids. */
async function openCluster(authorization = '') {
  const ids: string[] = [];
  const cluster = await fakeCluster(asked => {
    if (asked.authorization !== authorization) return engineError(401, 'security_exception', 'who are you?');
    if (asked.path.includes('_field_caps')) return [200, CAPABILITIES];
    if (asked.path.includes('_mget')) return [200, { docs: [] }];
    const given = asked.body.split('\n').filter(line => line.startsWith('{"index"'));
    ids.push(...given.map(line => JSON.parse(line).index._id));
    return [200, { items: given.map(() => ({ index: { status: 201 } })) }];
  });
  return { cluster, ids };
}

test('stories go into the index, bad lines are told by number', async context => {
  const file = await folder(context, {
    'kept.jsonl': `${asLines([story('a')])}no json\n${asLines([{ id: 'b' }, story('c')])}`,
  });
  const { cluster, ids } = await openCluster();
  context.after(cluster.close);
  const { status, out, err } = await index([file('kept.jsonl'), '--cluster', cluster.config.address]);
  assert.equal(status, 1);
  assert.deepEqual(ids, ['a', 'c']);
  assert.match(out, /^2 stories indexed \(\d[\d,]* a second\), 2 could not be indexed\n$/);
  assert.equal(err, 'Line 2: It is not JSON.\nLine 3: text is missing.\n');
});

test('the key comes from the environment, or from whoever sits there; it is never shown', async context => {
  const file = await folder(context, { 'kept.jsonl': asLines([story('a')]) });
  const { cluster, ids } = await openCluster(`Basic ${btoa('desk:s3cret')}`);
  context.after(cluster.close);
  const args = [file('kept.jsonl'), '--cluster', cluster.config.address];
  const told = [
    await index(args, 'desk:s3cret'),
    await index(args, undefined, async () => 'Basic desk:s3cret'),
    await index(args, 'desk:s3cret-but-wrong'),
    await index(args),
  ];
  assert.deepEqual(
    told.map(({ status }) => status),
    [0, 0, 2, 2],
  );
  assert.deepEqual(ids, ['a', 'a']);
  assert.match(told[2]?.err ?? '', /did not accept the key/);
  for (const { out, err } of told) assert.doesNotMatch(out + err, /s3cret/);
});

test('a key in the address is refused: shells and servers would log it', async context => {
  const file = await folder(context, { 'kept.jsonl': asLines([story('a')]) });
  const { status, err } = await index([
    file('kept.jsonl'),
    '--cluster',
    'https://desk:s3cret@search.example',
  ]);
  assert.equal(status, 2);
  assert.match(err, /put it into UNSPIN_CLUSTER_KEY/);
  assert.doesNotMatch(err, /s3cret/);
});

test('keys are read as people have them', () => {
  assert.deepEqual(readClusterKey(''), { scheme: 'none', secret: '' });
  assert.deepEqual(readClusterKey('desk:a b'), { scheme: 'basic', secret: 'desk:a b' });
  assert.deepEqual(readClusterKey(' ApiKey id:key '), { scheme: 'apikey', secret: 'id:key' });
  assert.deepEqual(readClusterKey('os_A1b2'), { scheme: 'apikey', secret: 'os_A1b2' });
  assert.deepEqual(readClusterKey('basic desk:x'), { scheme: 'basic', secret: 'desk:x' });
});

test('the template can be printed for whoever runs the cluster', async () => {
  const { status, out } = await index(['--template', '--index', 'wire', '--shards', '6']);
  assert.equal(status, 0);
  const { index_patterns: patterns, template } = JSON.parse(out);
  assert.deepEqual(patterns, ['wire*']);
  assert.equal(template.settings.number_of_shards, 6);
  assert.equal(template.mappings.properties.fp.type, 'keyword');
});
