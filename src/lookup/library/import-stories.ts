import { type ByteLine, readByteLines } from './byte-lines.ts';
import type { Use } from './connection.ts';
import { asFileError, FileError } from './file-error.ts';
import type { ImportFile } from './import-file.ts';
import { type Kept, keepStories } from './keep-stories.ts';
import type { StoryToKeep } from './prepare-story.ts';
import type { ImportMark, Writing } from './schema.ts';
import { BadLine, isCutObject, readStoryLine } from './story-line.ts';

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

async function* linesOf(file: ImportFile, after: ImportMark): AsyncGenerator<ByteLine, void> {
  try {
    for await (const line of readByteLines(file.open(after.bytes), after)) {
      if (line.isOpen && isCutObject(line.text ?? '')) throw new FileError('cut');
      yield line;
    }
  } catch (error) {
    throw asFileError(error);
  }
}

/**
 * Imports a file story by story. The place reached is written with the stories themselves, so an import that was
 * aborted or died goes on exactly there when the same file is given again.
 * @throws the signal's reason when aborted, a LibraryError when the library takes no more, a FileError when the file ends
 * too early; what was written stays, and with a FileError all that came before is
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

  const forget = () => use(database => database.delete('imports', file.key));

  const take = async (line: ByteLine): Promise<void> => {
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
  };

  try {
    for await (const line of linesOf(file, mark)) {
      signal?.throwIfAborted();
      await take(line);
    }
  } catch (error) {
    if (error instanceof FileError) await write();
    // A file that broke off never goes on: the whole one is another.
    if (error instanceof FileError && error.trouble !== 'unreadable') await forget();
    throw error;
  }
  await write();
  await forget();
  return mark;
}
