import MiniSearch from 'minisearch';
import { findAnchors } from '../../src/lookup/library/anchors.ts';
import { memoryLibrary } from '../../src/lookup/library/memory-library.ts';
import { compareAnchors } from '../../src/lookup/library/similarity.ts';
import type { BenchAnswer } from './library-score.ts';
import type { BenchQuery, BenchStory } from './library-stories.ts';

/** A way to find the original of a text among stories. */
export interface Finder {
  readonly name: string;
  /** Milliseconds a story to get ready. */
  readonly adding: number;
  find(text: string): Promise<readonly string[]> | readonly string[];
}

function built<T>(
  name: string,
  stories: readonly BenchStory[],
  make: () => T,
  find: (made: T, text: string) => ReturnType<Finder['find']>,
): Finder {
  const began = performance.now();
  const made = make();
  return { name, adding: (performance.now() - began) / stories.length, find: text => find(made, text) };
}

/** The library in memory, as the command line has it. */
export const inMemory = (stories: readonly BenchStory[]): Finder =>
  built(
    'the library in memory',
    stories,
    () => memoryLibrary(stories.map(({ id, text }) => ({ id, source: 'library', text }))),
    async (library, text) => (await library.find(text)).map(({ version }) => version.id),
  );

/** Comparing with every story. */
export const byFullScan = (stories: readonly BenchStory[]): Finder =>
  built(
    'a full scan',
    stories,
    () => stories.map(({ id, text }) => ({ id, anchors: findAnchors(text) })),
    (shelf, text) => {
      const asked = findAnchors(text);
      return shelf
        .map(({ id, anchors }) => ({ id, share: compareAnchors(asked, anchors).share }))
        .sort((a, b) => b.share - a.share)
        .slice(0, 1)
        .map(({ id }) => id);
    },
  );

/** npm `minisearch`, asked with the whole text, its words joined by "or". */
export const byMiniSearch = (stories: readonly BenchStory[]): Finder =>
  built(
    'minisearch',
    stories,
    () => {
      const search = new MiniSearch<BenchStory>({ fields: ['text'], idField: 'id' });
      search.addAll(stories);
      return search;
    },
    (search, text) =>
      search
        .search(text)
        .slice(0, 1)
        .map(({ id }) => String(id)),
  );

/** Looks all queries up. */
export async function answersOf(finder: Finder, queries: readonly BenchQuery[]): Promise<BenchAnswer[]> {
  const answers: BenchAnswer[] = [];
  for (const { text } of queries) {
    const began = performance.now();
    const titles = await finder.find(text);
    answers.push({ titles, ms: performance.now() - began });
  }
  return answers;
}
