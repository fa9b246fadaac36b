import type { LibraryDatabase, StoryRecord } from './schema.ts';
import { type ReadStory, readStories, type StoryCard, storyCard, storyNumber } from './stored-story.ts';

export interface ListOptions {
  /** Words that must all begin a word of the title, outlet, byline or credit; capitals do not matter. */
  readonly words?: string;
  /** Whether the words may also stand in the text. Every text is unpacked for that: some seconds for 10,000 stories. */
  readonly inText?: boolean;
  readonly outlet?: string;
  /** ISO 8601; the story was published, or kept where that is not known, on or after it. */
  readonly from?: string;
  /** ISO 8601; before it. */
  readonly until?: string;
  /** Only stories kept before this one: the last id of the page before. */
  readonly before?: string;
  /** At most so many, 50 unless told. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

const LIMIT = 50;
/** Records read at a time: few enough to stop soon, many enough to be quick. */
const CHUNK = 200;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Whether each of the words begins one of a text's; a closure, so that they are read once. */
function wordMatcher(words: string): (text: string) => boolean {
  const wanted = wordsOf(words);
  return text => {
    const has = wanted.length ? wordsOf(text) : [];
    return wanted.every(want => has.some(word => word.startsWith(want)));
  };
}

/** A day without a time is that day wherever the reader is. */
const DAY = /^\d{4}-\d\d-\d\d$/;
const timeOf = ({ published = '', keptAt }: StoryRecord): number =>
  Date.parse(DAY.test(published) ? `${published}T00:00` : published) || keptAt;

/** Whether a story has the outlet and the date. */
function frameMatcher({ outlet, from, until }: ListOptions): (story: StoryRecord) => boolean {
  const start = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const end = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  return story => {
    const time = timeOf(story);
    return (outlet === undefined || story.outlet === outlet) && time >= start && time < end;
  };
}

const headOf = ({ title, outlet, byline, credit }: StoryRecord): string =>
  [title, outlet, byline, credit].join(' ');

/** The next stories before a number, last kept first. */
async function readChunk(database: LibraryDatabase, before: number): Promise<ReadStory[]> {
  const chunk: ReadStory[] = [];
  const range = before === Number.POSITIVE_INFINITY ? undefined : IDBKeyRange.upperBound(before, true);
  let cursor = await database.transaction('stories').store.openCursor(range, 'prev');
  for (; cursor && chunk.length < CHUNK; cursor = await cursor.continue())
    chunk.push({ number: cursor.key, record: cursor.value });
  return chunk;
}

/** The stories asked for, last kept first. Throws the signal's reason when aborted. */
export async function listStories(
  database: LibraryDatabase,
  options: ListOptions = {},
): Promise<StoryCard[]> {
  const { words = '', inText = false, limit = LIMIT, before, signal } = options;
  const isInFrame = frameMatcher(options);
  const hasWords = wordMatcher(words);
  const found: StoryCard[] = [];
  let end = before === undefined ? Number.POSITIVE_INFINITY : storyNumber(before);
  while (found.length < limit) {
    signal?.throwIfAborted();
    const chunk = await readChunk(database, end);
    const last = chunk.at(-1);
    if (!last) break;
    end = last.number;
    const framed = chunk.filter(({ record }) => isInFrame(record));
    const numbers = framed.map(({ number }) => number);
    const stories: readonly ReadStory[] = inText ? await readStories(database, numbers) : framed;
    found.push(
      ...stories
        .filter(({ record, text = '' }) => hasWords(`${headOf(record)} ${text}`))
        .map(({ number, record }) => storyCard(number, record)),
    );
  }
  return found.slice(0, limit);
}
