import type { Version } from '../../story/version.ts';
import { findStories, type Shelf } from './find-stories.ts';
import { fingerprint, STORED_FEATURES } from './fingerprint.ts';
import type { StoryLookup } from './lookup.ts';
import { StoryIndex } from './story-index.ts';

/** A library held in memory, for the command line's `--library`. */
export interface MemoryLibrary extends StoryLookup {
  readonly size: number;
  add(version: Version): void;
}

/** Indexes versions in memory; `find` answers as the reader's own library does, and gives back the very objects. */
export function memoryLibrary(versions: Iterable<Version> = []): MemoryLibrary {
  const index = new StoryIndex();
  const kept: Version[] = [];
  const shelf: Shelf = {
    ask: async features => ({
      size: kept.length,
      postings: features.map(feature => index.stories(feature)),
    }),
    read: async stories =>
      stories.flatMap(story => {
        const version = kept[story];
        return version ? { version, addresses: version.url === undefined ? [] : [version.url] } : [];
      }),
  };
  const add = (version: Version): void => {
    index.add(kept.length, fingerprint(version.text, STORED_FEATURES));
    kept.push(version);
  };
  for (const version of versions) add(version);
  return {
    get size() {
      return kept.length;
    },
    add,
    find: (text, options) => findStories(shelf, text, options),
  };
}
