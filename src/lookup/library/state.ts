import { FINGERPRINT_VERSION } from './fingerprint.ts';
import type { LibraryDatabase, LibraryState, Writing } from './schema.ts';

/** Of a library nothing was kept in yet. */
export const EMPTY: LibraryState = { stories: 0, bytes: 0, fingerprints: FINGERPRINT_VERSION };

export const readState = async (database: LibraryDatabase): Promise<LibraryState> =>
  (await database.get('state', 'library')) ?? EMPTY;

/** Changes the state within a transaction, in which `change` may do more. */
export async function changeState(
  transaction: Writing,
  change: (state: LibraryState) => LibraryState | Promise<LibraryState>,
): Promise<void> {
  const store = transaction.objectStore('state');
  await store.put(await change((await store.get('library')) ?? EMPTY), 'library');
}
