import type { Version } from '../../story/version.ts';

/** A story in a library that is a copy of the text looked up, or what the text was copied from. */
export interface Found {
  readonly version: Version;
  /** 0–1: how much of the shorter text's names, numbers and words the other has in the same order. */
  readonly similarity: number;
}

export interface FindOptions {
  /** The page's own address: its own text, kept unchanged, is then no find. */
  readonly url?: string;
  /** At most so many, 5 unless told. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** What every library can do: the reader's own, a file in memory. */
export interface StoryLookup {
  /** The stories a text shares its making with, best first; none when nothing is alike enough. Throws the signal's reason when aborted. */
  find(text: string, options?: FindOptions): Promise<Found[]>;
}
