import { distinctAddresses } from './addresses.ts';
import type { LibraryDatabase, StoryRecord } from './schema.ts';
import { type StoryCard, storyCard, storyNumber } from './stored-story.ts';

export interface ListOptions {
  /** Words that must all begin a word of the title, outlet, byline or credit; capitals do not matter. */
  readonly words?: string;
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
const CHUNK = 500;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Whether a story is wanted; a closure, so that the question is read once and not with every story. */
function matcher({ words = '', outlet, from, until }: ListOptions): (story: StoryRecord) => boolean {
  const wanted = wordsOf(words);
  const start = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const end = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  return story => {
    if (outlet !== undefined && story.outlet !== outlet) return false;
    const time = Date.parse(story.published ?? '') || story.keptAt;
    if (!(time >= start && time < end)) return false;
    if (!wanted.length) return true;
    const has = wordsOf([story.title, story.outlet, story.byline, story.credit].join(' '));
    return wanted.every(want => has.some(word => word.startsWith(want)));
  };
}

/** The stories asked for, last kept first. Throws the signal's reason when aborted. */
export async function listStories(
  database: LibraryDatabase,
  options: ListOptions = {},
): Promise<StoryCard[]> {
  const { limit = LIMIT, before, signal } = options;
  const matches = matcher(options);
  const found: StoryCard[] = [];
  let end = before === undefined ? Number.POSITIVE_INFINITY : storyNumber(before);
  while (found.length < limit && end > 0) {
    signal?.throwIfAborted();
    const range = end === Number.POSITIVE_INFINITY ? undefined : IDBKeyRange.upperBound(end, true);
    let cursor = await database.transaction('stories').store.openCursor(range, 'prev');
    let read = 0;
    end = 0;
    for (; cursor && found.length < limit; cursor = await cursor.continue()) {
      if (matches(cursor.value)) found.push(storyCard(cursor.key, cursor.value));
      if (++read < CHUNK) continue;
      end = cursor.key;
      break;
    }
  }
  return found;
}

/** The outlets there are stories of, in alphabetical order. */
export async function listOutlets(database: LibraryDatabase): Promise<string[]> {
  const outlets: string[] = [];
  let cursor = await database.transaction('stories').store.index('outlet').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) outlets.push(cursor.key);
  return outlets.sort((a, b) => a.localeCompare(b));
}

/** The numbers of an address's stories, last kept first: its history. */
export async function storiesAt(database: LibraryDatabase, url: string): Promise<number[]> {
  const [key] = distinctAddresses([url]).addressKeys;
  return key === undefined
    ? []
    : (await database.getAllKeysFromIndex('stories', 'addressKey', key)).reverse();
}
