import type { Article } from '../../story/article.ts';
import type { Version } from '../../story/version.ts';
import type { ExportOptions } from './export-stories.ts';
import type { ImportFile } from './import-file.ts';
import type { ImportOptions, ImportProgress } from './import-stories.ts';
import type { Kept } from './keep-stories.ts';
import type { ListOptions } from './list-stories.ts';
import type { StoryLookup } from './lookup.ts';
import type { KeptHow } from './schema.ts';
import type { Usage } from './storage-room.ts';
import type { StoredStory, StoryCard } from './stored-story.ts';
import type { Limit } from './trim-stories.ts';

export interface KeepOptions {
  readonly how: KeptHow;
  /** Whether the page stands in a private window: then nothing is kept, and the answer is undefined. */
  readonly private: boolean;
  /** Milliseconds since 1970; now unless told. */
  readonly at?: number;
}

/** The reader's own library. Every method throws a LibraryError, whose message is for the reader, when storage fails. */
export interface Library extends StoryLookup {
  /** Keeps an article; undefined where the window is private. */
  keep(article: Article, options: KeepOptions): Promise<Kept | undefined>;
  get(id: string): Promise<StoredStory | undefined>;
  list(options?: ListOptions): Promise<StoryCard[]>;
  /** The outlets there are stories of, in alphabetical order. */
  outlets(): Promise<string[]>;
  /** The texts kept of an address, the last kept first. */
  history(url: string): Promise<Version[]>;
  /** Imports JSON Lines, going on where an import of the same file was broken off; see importStories. */
  import(file: ImportFile, options?: ImportOptions): Promise<ImportProgress>;
  /** The whole library as JSON Lines, first kept first. */
  export(options?: ExportOptions): ReadableStream<Uint8Array>;
  delete(ids: readonly string[]): Promise<void>;
  deleteAll(): Promise<void>;
  /** Deletes the oldest stories kept by checking that are over a limit; answers how many. */
  trim(limit: Limit, signal?: AbortSignal): Promise<number>;
  usage(): Promise<Usage>;
  /** Asks the browser never to clear the library by itself; only a page can ask, from a worker it is false. */
  persist(): Promise<boolean>;
  /** Settles when the fingerprints made by an older Unspin are made anew, which begins with opening. */
  readonly renewed: Promise<void>;
  close(): Promise<void>;
}
