import type { StoryLine } from '../../../src/lookup/cluster/batches.ts';
import type { ClusterConfig } from '../../../src/lookup/cluster/cluster-config.ts';
import type { Http } from '../../../src/lookup/door/http-request.ts';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { createHttp } from '../../../src/lookup/sources/http.ts';
import { inventedStory, reworded } from '../../bench/invented-story.ts';
import { type BenchStories, type BenchStory, readBenchStories } from '../../bench/library-stories.ts';

/** Stories of which every tenth is asked for, reworded, where the texts of ../shared are not there. */
function invented(): BenchStories {
  const kept = Array.from({ length: 600 }, (_, at) => ({
    id: `invented ${at}`,
    text: inventedStory(300, at),
  }));
  const queries = kept
    .filter((_, at) => at % 10 === 0)
    .map((original, at) => ({ kind: 'altered' as const, original, text: reworded(original.text, 12, at) }));
  const strangers = Array.from({ length: 50 }, (_, at) => ({
    id: `stranger ${at}`,
    text: inventedStory(300, 5000 + at),
  }));
  return { kept, queries, strangers };
}

export const stories: BenchStories = readBenchStories() ?? invented();

export async function* asLines(given: readonly BenchStory[]): AsyncGenerator<StoryLine, void> {
  for (const [at, story] of given.entries()) yield { number: at + 1, story };
}

export const doorTo = (origin: string): Http =>
  createHttp({
    store: memoryStore(),
    now: Date.now,
    configured: () => new Set([origin]),
    timeoutMs: 30_000,
  });

export const configFor = (
  origin: string,
  index: string,
  more: Partial<ClusterConfig> = {},
): ClusterConfig => ({
  address: origin,
  index,
  scheme: 'none',
  secret: '',
  ...more,
});

/** Asks a node without any code of ours between. */
export async function raw(address: string, method = 'GET', body?: object): Promise<Record<string, unknown>> {
  const answer = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return (await answer.json()) as Record<string, unknown>;
}

/** All ids of an index, sorted, as the engine itself counts them. */
export async function idsIn(origin: string, index: string): Promise<string[]> {
  await raw(`${origin}/${index}/_refresh`, 'POST');
  const answer = await raw(`${origin}/${index}/_search?size=10000&_source=false`);
  const { hits } = answer.hits as { hits: { _id: string }[] };
  return hits.map(({ _id }) => _id).sort();
}
