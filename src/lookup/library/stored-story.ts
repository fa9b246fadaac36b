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

/** A story as it was read; `text` is missing where the browser lost or damaged it. */
export interface ReadStory {
  readonly number: number;
  readonly record: StoryRecord;
  readonly text?: string;
}

async function unpack(bytes: ArrayBuffer | undefined): Promise<string | undefined> {
  try {
    return bytes && (await decompress(bytes));
  } catch {
    return undefined;
  }
}

interface Stored {
  readonly record: StoryRecord | undefined;
  readonly bytes: ArrayBuffer | undefined;
}

/** Records with texts, of one moment. Fails as a whole where the file of one text is gone. */
async function readTogether(database: LibraryDatabase, numbers: readonly number[]): Promise<Stored[]> {
  const transaction = database.transaction(['stories', 'texts']);
  return Promise.all(
    numbers.map(async number => {
      const [record, bytes] = await Promise.all([
        transaction.objectStore('stories').get(number),
        transaction.objectStore('texts').get(number),
      ]);
      return { record, bytes };
    }),
  );
}

/** The same one by one, for what is left of a damaged library. */
const readApart = (database: LibraryDatabase, numbers: readonly number[]): Promise<Stored[]> =>
  Promise.all(
    numbers.map(async number => ({
      record: await database.get('stories', number),
      bytes: await database.get('texts', number).catch(() => undefined),
    })),
  );

/** Stories by number, in the order asked; one that has gone is left out. */
export async function readStories(
  database: LibraryDatabase,
  numbers: readonly number[],
): Promise<ReadStory[]> {
  const stored = await readTogether(database, numbers).catch(() => readApart(database, numbers));
  const read = await Promise.all(
    stored.map(async ({ record, bytes }, at) => {
      const number = numbers[at];
      if (!record || number === undefined) return undefined;
      const text = await unpack(bytes);
      return { number, record, ...(text === undefined ? {} : { text }) };
    }),
  );
  return read.filter(story => story !== undefined);
}

/** A story with its text. Throws a LibraryError where that is damaged. */
export function wholeStory({ number, record, text }: ReadStory): StoredStory {
  if (text === undefined) throw new LibraryError('damaged');
  return { ...storyCard(number, record), text };
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
