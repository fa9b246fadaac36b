import { FINGERPRINT_VERSION, fingerprint, STORED_FEATURES } from './fingerprint.ts';
import { LibraryError } from './library-error.ts';
import { addPostings, dropOtherPostings } from './posting-store.ts';
import type { StoryFeatures } from './postings.ts';
import { ALL_STORES, type LibraryDatabase } from './schema.ts';
import { changeState, readState } from './state.ts';
import { readStory } from './stored-story.ts';

/** Stories in one transaction: a tenth of a second's work, so that a look-up need not wait. */
const BATCH = 100;

/** The last kept stories before a number, with their numbers; the last of them is the next to go on from. */
async function storiesBefore(database: LibraryDatabase, end: number | undefined) {
  const reading = database.transaction(['stories', 'texts']);
  const range = end === undefined ? null : IDBKeyRange.upperBound(end, true);
  const found = [];
  let cursor = await reading.objectStore('stories').openCursor(range, 'prev');
  for (; cursor && found.length < BATCH; cursor = await cursor.continue())
    found.push({ story: cursor.key, record: cursor.value });
  const texts = await Promise.all(found.map(({ story }) => reading.objectStore('texts').get(story)));
  return found.map((story, at) => ({ ...story, text: texts[at] }));
}

/** A story's features; none where its text can no longer be read. */
async function featuresOf(...[story, record, text]: Parameters<typeof readStory>): Promise<StoryFeatures> {
  try {
    return { story, features: fingerprint((await readStory(story, record, text)).text, STORED_FEATURES) };
  } catch (error) {
    if (error instanceof LibraryError) return { story, features: [] };
    throw error;
  }
}

/** Does the next batch; whether there was anything left to do. */
async function renewBatch(database: LibraryDatabase): Promise<boolean> {
  const { fingerprints, renewedTo } = await readState(database);
  if (fingerprints === FINGERPRINT_VERSION) return false;
  const batch = await storiesBefore(database, renewedTo);
  const renewed = await Promise.all(batch.map(({ story, record, text }) => featuresOf(story, record, text)));
  const transaction = database.transaction(ALL_STORES, 'readwrite');
  await changeState(transaction, async state => {
    // Another window may have done this batch meanwhile, or a story been kept.
    if (state.fingerprints !== fingerprints || state.renewedTo !== renewedTo) return state;
    const { renewedTo: _, ...rest } = state;
    const reached = renewed.at(-1);
    if (reached) {
      await addPostings(transaction, FINGERPRINT_VERSION, renewed);
      return { ...rest, renewedTo: reached.story };
    }
    await dropOtherPostings(transaction, FINGERPRINT_VERSION);
    return { ...rest, fingerprints: FINGERPRINT_VERSION };
  });
  await transaction.done;
  return true;
}

/**
 * Makes the fingerprints of stories kept by an earlier version of Unspin anew, last kept first; the old ones serve
 * until all are done. The place reached is written with them, so it goes on where it was broken off.
 * @throws the signal's reason when aborted
 */
export async function renewFingerprints(database: LibraryDatabase, signal: AbortSignal): Promise<void> {
  do signal.throwIfAborted();
  while (await renewBatch(database));
}
