import type { Version } from '../../story/version.ts';
import { decompress } from './compress.ts';
import { LibraryError } from './library-error.ts';
import type { LibraryDatabase, StoryRecord } from './schema.ts';

/** A story as the library page lists it. */
export interface StoryCard extends Omit<StoryRecord, 'digest' | 'addressKeys'> {
  readonly id: string;
}

/** A story with its text. */
export interface StoredStory extends StoryCard {
  readonly text: string;
}

/** The number of a story by its id; 0, which no story has, for what is no id. */
export const storyNumber = (id: string): number => (/^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0);

export function storyCard(story: number, { digest: _, addressKeys: __, ...record }: StoryRecord): StoryCard {
  return { id: String(story), ...record };
}

/** A story with its text. Throws a LibraryError when the text is gone or damaged. */
export async function readStory(
  story: number,
  record: StoryRecord,
  bytes: ArrayBuffer | undefined,
): Promise<StoredStory> {
  if (!bytes) throw new LibraryError('damaged');
  try {
    return { ...storyCard(story, record), text: await decompress(bytes) };
  } catch (error) {
    throw new LibraryError('damaged', error);
  }
}

/** Stories by number, in the order asked; one that has gone is left out. Throws a LibraryError for a damaged one. */
export async function readStories(
  database: LibraryDatabase,
  stories: readonly number[],
): Promise<StoredStory[]> {
  const transaction = database.transaction(['stories', 'texts']);
  const read = await Promise.all(
    stories.map(async story => ({
      story,
      record: await transaction.objectStore('stories').get(story),
      bytes: await transaction.objectStore('texts').get(story),
    })),
  );
  const found = await Promise.all(
    read.map(({ story, record, bytes }) => (record ? readStory(story, record, bytes) : undefined)),
  );
  return found.filter(story => story !== undefined);
}

/** A story as a version to compare with. */
export function asVersion(story: StoredStory): Version {
  const { id, text, title, outlet, credit, published, modified, addresses } = story;
  const url = addresses[0];
  return {
    id,
    source: 'library',
    text,
    title,
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(credit === undefined ? {} : { credit }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
}
