import { strict as assert } from 'node:assert';
import { after, before, suite, test } from 'node:test';
import { clusterLookup } from '../../../src/lookup/cluster/cluster-lookup.ts';
import { diagnose } from '../../../src/lookup/cluster/diagnose.ts';
import { type IndexOptions, indexStories } from '../../../src/lookup/cluster/index-stories.ts';
import { prepareIndex } from '../../../src/lookup/cluster/prepare-index.ts';
import { memoryLibrary } from '../../../src/lookup/library/memory-library.ts';
import type { BenchStory } from '../../bench/library-stories.ts';
import { haveEngine } from './engine.ts';
import { chosenEngine } from './engines.ts';
import { type Gate, READER, startGate, WRITER } from './gate.ts';
import { haveJava } from './java.ts';
import { type Cluster, startCluster } from './nodes.ts';
import { asLines, configFor, doorTo, idsIn, raw, stories } from './stories.ts';

const engine = chosenEngine();
const skip = engine ? false : 'run by npm run test:services';
const { signal } = new AbortController();
const all = [...stories.kept, ...stories.strangers];
const ids = (given: readonly BenchStory[]): string[] => given.map(({ id }) => id).sort();

suite(`two nodes of ${engine?.title ?? 'a search engine'}`, { skip }, () => {
  let cluster: Cluster;
  let gate: Gate;
  before(async () => {
    if (!engine) return;
    cluster = await startCluster(engine, { home: await haveEngine(engine), java: await haveJava(engine) });
    gate = await startGate(origin());
  });
  after(async () => {
    await gate?.close();
    await cluster?.close();
  });

  const origin = (): string => cluster.origins[0] ?? '';
  const at = (index: string) => configFor(origin(), index);
  const fill = async (index: string, given: readonly BenchStory[], options: Partial<IndexOptions> = {}) => {
    const mayBeKnown = !(await prepareIndex(at(index), doorTo(origin()), { shards: 2, replicas: 1 }, signal));
    return indexStories(() => asLines(given), at(index), doorTo(origin()), {
      signal,
      mayBeKnown,
      ...options,
    });
  };

  test('take all stories, and a second run sends none of them again', async () => {
    const first = await fill('kept', stories.kept);
    assert.equal(first.stored, stories.kept.length);
    assert.equal(first.bad, 0);
    assert.deepEqual(await idsIn(origin(), 'kept'), ids(stories.kept));
    const second = await fill('kept', stories.kept);
    assert.deepEqual([second.stored, second.known], [0, stories.kept.length]);
  });

  test('have the template, for an index that somebody else makes', async () => {
    const { index_templates: templates } = await raw(`${origin()}/_index_template/kept`);
    assert.equal((templates as unknown[]).length, 1);
    await raw(`${origin()}/kept-2031`, 'PUT');
    const diagnosis = await diagnose(at('kept-2031'), doorTo(origin()), signal);
    const name = engine?.saysName ? { engine: engine.title } : {};
    assert.deepEqual(diagnosis, { ok: true, ...name, stories: 0 });
  });

  test('find what the library in memory finds, in the same order, of copies and of strangers', async () => {
    const memory = memoryLibrary(stories.kept.map(({ id, text }) => ({ id, source: 'library', text })));
    const lookup = clusterLookup(at('kept'), doorTo(origin()));
    for (const { text, original } of stories.queries) {
      const [expected, found] = await Promise.all([memory.find(text), lookup.find(text)]);
      assert.equal(found[0]?.version.id, original.id);
      assert.deepEqual(
        found.map(({ version, similarity }) => [version.id, similarity]),
        expected.map(({ version, similarity }) => [version.id, similarity]),
      );
    }
    for (const { text } of stories.strangers.filter((_, place) => place % 5 === 0)) {
      const [expected, found] = await Promise.all([memory.find(text), lookup.find(text)]);
      assert.deepEqual(
        found.map(({ version }) => version.id),
        expected.map(({ version }) => version.id),
      );
    }
  });

  test('replace a story that was changed, and keep those that were not', async () => {
    const [first, second] = stories.kept;
    const changed = { id: first?.id ?? '', text: `${first?.text} It was corrected on Friday.` };
    const count = await fill('kept', [changed, { id: second?.id ?? '', text: second?.text ?? '' }]);
    assert.deepEqual([count.stored, count.known], [1, 1]);
    await raw(`${origin()}/kept/_refresh`, 'POST');
    const [found] = await clusterLookup(at('kept'), doorTo(origin())).find(changed.text);
    assert.match(found?.version.text ?? '', /corrected on Friday/);
  });

  test('let a key that may only read look up, but not write', async () => {
    const reader = { ...configFor(gate.origin, 'kept', { scheme: 'apikey' }), secret: READER.slice(7) };
    const door = doorTo(gate.origin);
    assert.deepEqual(await diagnose(reader, door, signal), { ok: true, stories: stories.kept.length });
    const [query] = stories.queries;
    const found = await clusterLookup(reader, door).find(query?.text ?? '');
    assert.equal(found[0]?.version.id, query?.original.id);
    const writing = indexStories(() => asLines(stories.kept), reader, door, { signal, mayBeKnown: false });
    await assert.rejects(writing, {
      code: 'not-permitted',
      message: `${new URL(gate.origin).host} does not let this key do that.`,
    });
  });

  test('refuse a wrong key, in a sentence that does not repeat it', async () => {
    const stranger = configFor(gate.origin, 'kept', { scheme: 'basic', secret: 'desk:wrong-password' });
    const diagnosis = await diagnose(stranger, doorTo(gate.origin), signal);
    const host = new URL(gate.origin).host;
    assert.deepEqual(diagnosis, {
      ok: false,
      why: `${host} did not accept the key. Check the kind of key and whether it has expired.`,
    });
    const none = await diagnose(configFor(gate.origin, 'kept'), doorTo(gate.origin), signal);
    assert.deepEqual(none, { ok: false, why: `${host} did not accept the key. It asks for one.` });
  });

  test('take stories from whoever has the password', async () => {
    const writer = configFor(gate.origin, 'desk', { scheme: 'basic', secret: 'desk:may-write' });
    const door = doorTo(gate.origin);
    assert.equal(await prepareIndex(writer, door, { shards: 1, replicas: 1 }, signal), true);
    const few = stories.kept.slice(0, 40);
    const count = await indexStories(() => asLines(few), writer, door, { signal, mayBeKnown: false });
    assert.equal(count.stored, 40);
    assert.ok(gate.seen.has(WRITER));
  });

  test('lose nothing when the one that leads goes down in the middle of indexing and comes back', async () => {
    let isDown: Promise<void> | undefined;
    const count = await fill('restart', all, {
      onProgress({ stored }) {
        if (stored < all.length / 4 || isDown) return;
        isDown = cluster.kill(1).then(() => cluster.start(1));
      },
    });
    assert.ok(isDown, 'a node went down before all was stored');
    await isDown;
    await cluster.whole();
    assert.equal(count.bad, 0);
    for (const node of cluster.origins) assert.deepEqual(await idsIn(node, 'restart'), ids(all));
  });

  test('refuse with 429 what their tiny queues cannot hold, and get it again until all is stored', async () => {
    await prepareIndex(at('busy'), doorTo(origin()), { shards: 8, replicas: 0 }, signal);
    const count = await fill('busy', all);
    assert.ok(count.retried > 0, 'the queues were full');
    assert.equal(count.stored, all.length);
    assert.deepEqual(await idsIn(origin(), 'busy'), ids(all));
  });

  test('are told apart from an index that was not made for this', async () => {
    const conflict = { mappings: { properties: { fp: { type: 'long' } } } };
    await raw(`${origin()}/foreign`, 'PUT', conflict);
    const preparing = prepareIndex(at('foreign'), doorTo(origin()), { shards: 1, replicas: 0 }, signal);
    await assert.rejects(preparing, { code: 'wrong-index' });
    const diagnosis = await diagnose(at('foreign'), doorTo(origin()), signal);
    assert.match(diagnosis.ok ? '' : diagnosis.why, /no field “fp” of type keyword/);
    const older = { mappings: { properties: { fp: { type: 'keyword', meta: { fingerprints: '0' } } } } };
    await raw(`${origin()}/older`, 'PUT', older);
    const old = await diagnose(at('older'), doorTo(origin()), signal);
    assert.match(old.ok ? '' : old.why, /fingerprints are of version 0, this Unspin makes version \d+/);
    const missing = await diagnose(at('nowhere'), doorTo(origin()), signal);
    assert.match(missing.ok ? '' : missing.why, /has no such index\. “nowhere” is made by “unspin index/);
  });

  test('name the line of a story that does not fit the mapping, and take the others', async () => {
    const properties = { fp: { type: 'keyword', meta: { fingerprints: '1' } }, outlet: { type: 'integer' } };
    await raw(`${origin()}/numbers`, 'PUT', { mappings: { properties } });
    const bad: number[] = [];
    const few = stories.kept
      .slice(0, 3)
      .map((story, place) => ({ ...story, outlet: place === 1 ? 'Gull' : '7' }));
    const count = await fill('numbers', few, { onBadLine: ({ number }) => bad.push(number) });
    assert.deepEqual([count.stored, count.bad, bad], [2, 1, [2]]);
  });
});
