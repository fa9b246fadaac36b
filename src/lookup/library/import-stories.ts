import { type ByteLine, readByteLines } from './byte-lines.ts';
import type { Use } from './connection.ts';
import { type Kept, keepStories } from './keep-stories.ts';
import type { StoryToKeep } from './prepare-story.ts';
import type { ImportMark, Writing } from './schema.ts';
import { BadLine, readStoryLine } from './story-line.ts';

/** JSON Lines to be imported. */
export interface ImportFile {
  /** Tells this file from others, as by name, size and date: an import of it that was broken off goes on. */
  readonly key: string;
  /** The bytes from an offset on. */
  open(from: number): ReadableStream<Uint8Array>;
}

/** What was read so far and what became of it. */
export type ImportProgress = ImportMark;

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Called after every batch that is safely in the library. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called for every line that is no story; `why` is a sentence. Blank lines are passed over. */
  readonly onBadLine?: (line: { readonly number: number; readonly why: string }) => void;
  /** Milliseconds since 1970; now unless told. */
  readonly at?: number;
}

const NOTHING: ImportMark = { lines: 0, bytes: 0, added: 0, known: 0, bad: 0 };
/** Stories written in one transaction: the more, the fewer times a bucket of postings is written anew. */
const BATCH = 1000;
/** A batch of long stories is written sooner, to bound memory. In UTF-16 code units. */
const BATCH_LENGTH = 8 * 2 ** 20;

/** A file of the reader's disk. */
export const importFile = (file: File): ImportFile => ({
  key: `${file.name} ${file.size} ${file.lastModified}`,
  open: from => file.slice(from).stream(),
});

/** The story of a line, or why there is none; undefined for a blank one. */
function storyOf(line: ByteLine, at: number): StoryToKeep | string | undefined {
  if (line.text === undefined) return line.why;
  if (!line.text.trim()) return undefined;
  try {
    return readStoryLine(line.text, at);
  } catch (error) {
    if (error instanceof BadLine) return error.message;
    throw error;
  }
}

/**
 * Imports a file story by story. The place reached is written with the stories themselves, so an import that was
 * aborted or died goes on exactly there when the same file is given again.
 * @throws the signal's reason when aborted, a LibraryError when the library takes no more; what was written stays
 */
export async function importStories(
  use: Use,
  file: ImportFile,
  { signal, onProgress, onBadLine, at = Date.now() }: ImportOptions = {},
): Promise<ImportProgress> {
  let mark = (await use(database => database.get('imports', file.key))) ?? NOTHING;
  let batch: StoryToKeep[] = [];
  let length = 0;
  let bad = 0;
  let reached: Pick<ImportMark, 'lines' | 'bytes'> = mark;

  const write = async (): Promise<void> => {
    let ahead = mark;
    const beside = (transaction: Writing, kept: readonly Kept[]) => {
      const known = kept.filter(story => story.known).length;
      ahead = {
        ...reached,
        added: mark.added + kept.length - known,
        known: mark.known + known,
        bad: mark.bad + bad,
      };
      return transaction.objectStore('imports').put(ahead, file.key);
    };
    await use(database => keepStories(database, batch, beside));
    mark = ahead;
    batch = [];
    length = 0;
    bad = 0;
    onProgress?.(mark);
  };

  for await (const line of readByteLines(file.open(mark.bytes), mark)) {
    signal?.throwIfAborted();
    reached = { lines: line.number, bytes: line.end };
    const story = storyOf(line, at);
    if (typeof story === 'string') {
      bad++;
      onBadLine?.({ number: line.number, why: story });
    } else if (story) {
      batch.push(story);
      length += story.article.text.length;
    }
    if (batch.length >= BATCH || length >= BATCH_LENGTH) await write();
  }
  await write();
  await use(database => database.delete('imports', file.key));
  return mark;
}
