import { FINGERPRINT_VERSION, fingerprint, STORED_FEATURES } from './fingerprint.ts';
import { removePostings } from './posting-store.ts';
import { ALL_STORES, type LibraryDatabase } from './schema.ts';
import { changeState } from './state.ts';
import { readStories, storyNumber } from './stored-story.ts';

/** Deletes stories with their texts and postings in one transaction; an id that is not there is passed over. */
export async function deleteStories(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const found = await readStories(database, [...new Set(ids.map(storyNumber))]);
  const removed = found.map(({ number, text = '' }) => ({
    story: number,
    features: fingerprint(text, STORED_FEATURES),
  }));
  const transaction = database.transaction(ALL_STORES, 'readwrite');
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
  await removePostings(transaction, FINGERPRINT_VERSION, removed);
  await changeState(transaction, state => ({
    ...state,
    stories: state.stories - stories,
    bytes: state.bytes - bytes,
  }));
  await transaction.done;
}

/** Deletes everything. */
export async function deleteAllStories(database: LibraryDatabase): Promise<void> {
  const transaction = database.transaction(ALL_STORES, 'readwrite');
  await Promise.all([...ALL_STORES.map(name => transaction.objectStore(name).clear()), transaction.done]);
}
