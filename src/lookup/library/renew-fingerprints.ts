import { FINGERPRINT_VERSION, fingerprint, STORED_FEATURES } from './fingerprint.ts';
import { addPostings, dropOtherPostings } from './posting-store.ts';
import { ALL_STORES, type LibraryDatabase } from './schema.ts';
import { changeState, readState } from './state.ts';
import { readStories } from './stored-story.ts';

/** Stories in one transaction: a tenth of a second's work, so that a look-up need not wait. */
const BATCH = 100;

/** The numbers of the stories last kept before a number. */
async function storiesBefore(database: LibraryDatabase, end: number | undefined): Promise<number[]> {
  const range = end === undefined ? null : IDBKeyRange.upperBound(end, true);
  const numbers: number[] = [];
  let cursor = await database.transaction('stories').store.openKeyCursor(range, 'prev');
  for (; cursor && numbers.length < BATCH; cursor = await cursor.continue()) numbers.push(cursor.key);
  return numbers;
}

/** Does the next batch; whether there was anything left to do. */
async function renewBatch(database: LibraryDatabase): Promise<boolean> {
  const { fingerprints, renewedTo } = await readState(database);
  if (fingerprints === FINGERPRINT_VERSION) return false;
  const batch = await storiesBefore(database, renewedTo);
  const renewed = (await readStories(database, batch)).map(({ number, text = '' }) => ({
    story: number,
    features: fingerprint(text, STORED_FEATURES),
  }));
  const transaction = database.transaction(ALL_STORES, 'readwrite');
  await changeState(transaction, async state => {
    // Another window may have done this batch meanwhile, or a story been kept.
    if (state.fingerprints !== fingerprints || state.renewedTo !== renewedTo) return state;
    const { renewedTo: _, ...rest } = state;
    const reached = batch.at(-1);
    if (reached !== undefined) {
      await addPostings(transaction, FINGERPRINT_VERSION, renewed);
      return { ...rest, renewedTo: reached };
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
