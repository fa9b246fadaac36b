import { fingerprint, STORED_FEATURES } from './fingerprint.ts';
import { removePostings } from './postings.ts';
import type { LibraryDatabase } from './schema.ts';
import { readStories, storyNumber } from './stored-story.ts';
import { addToTotals } from './totals.ts';

/** Deletes stories with their texts and postings in one transaction; an id that is not there is passed over. */
export async function deleteStories(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const found = await readStories(database, ids.map(storyNumber));
  const removed = found.map(({ id, text }) => ({
    story: storyNumber(id),
    features: fingerprint(text, STORED_FEATURES),
  }));
  const transaction = database.transaction(['stories', 'texts', 'postings', 'totals'], 'readwrite');
  let bytes = 0;
  let stories = 0;
  for (const { story } of removed) {
    const record = await transaction.objectStore('stories').get(story);
    if (!record) continue;
    await transaction.objectStore('stories').delete(story);
    await transaction.objectStore('texts').delete(story);
    bytes += record.bytes;
    stories++;
  }
  await removePostings(transaction, removed);
  await addToTotals(transaction, { stories: -stories, bytes: -bytes });
  await transaction.done;
}

/** Deletes everything. */
export async function deleteAllStories(database: LibraryDatabase): Promise<void> {
  const transaction = database.transaction(['stories', 'texts', 'postings', 'totals'], 'readwrite');
  await Promise.all([
    transaction.objectStore('stories').clear(),
    transaction.objectStore('texts').clear(),
    transaction.objectStore('postings').clear(),
    transaction.objectStore('totals').clear(),
    transaction.done,
  ]);
}
