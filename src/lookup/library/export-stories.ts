import type { Use } from './connection.ts';
import type { LibraryDatabase } from './schema.ts';
import { readState } from './state.ts';
import { readStories, type StoryCard, storyCard, wholeStory } from './stored-story.ts';
import { writeStoryLine } from './story-line.ts';

export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Called after every piece with how many stories were written, of how many. */
  readonly onProgress?: (progress: { readonly written: number; readonly stories: number }) => void;
  /** Called for a story whose text the browser can no longer read; it is left out. */
  readonly onDamaged?: (story: StoryCard) => void;
}

/** Stories read at a time, some 500 KB of text. */
const PIECE = 200;

/** The whole library as JSON Lines, first kept first, read only as fast as it is taken. */
export function exportStories(use: Use, options: ExportOptions = {}): ReadableStream<Uint8Array> {
  const { signal, onProgress, onDamaged } = options;
  const encoder = new TextEncoder();
  let last = 0;
  let written = 0;

  /** The lines of the next stories; undefined after the last. */
  const nextLines = async (database: LibraryDatabase): Promise<string[] | undefined> => {
    const numbers = await database.getAllKeys('stories', IDBKeyRange.lowerBound(last, true), PIECE);
    if (!numbers.length) return undefined;
    last = numbers.at(-1) ?? last;
    const stories = await readStories(database, numbers);
    for (const { number, record, text } of stories)
      if (text === undefined) onDamaged?.(storyCard(number, record));
    return stories.filter(story => story.text !== undefined).map(story => writeStoryLine(wholeStory(story)));
  };

  return new ReadableStream({
    async pull(controller) {
      signal?.throwIfAborted();
      const lines = await use(nextLines);
      if (!lines) return controller.close();
      written += lines.length;
      controller.enqueue(encoder.encode(lines.join('')));
      const { stories } = await use(readState);
      onProgress?.({ written, stories });
    },
  });
}
