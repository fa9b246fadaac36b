import type { ShelfAnswer } from './find-stories.ts';
import { FINGERPRINT_VERSION } from './fingerprint.ts';
import { readPostings } from './posting-store.ts';
import type { LibraryDatabase } from './schema.ts';
import { EMPTY } from './state.ts';

/** Which stories have the features, by fingerprints of this version and, until all are made anew, of the older one. */
export async function askPostings(
  database: LibraryDatabase,
  features: readonly number[],
): Promise<ShelfAnswer> {
  const transaction = database.transaction(['state', 'postings']);
  const state = (await transaction.objectStore('state').get('library')) ?? EMPTY;
  const versions = [...new Set([FINGERPRINT_VERSION, state.fingerprints])];
  const postings = await readPostings(transaction.objectStore('postings'), versions, features);
  return { size: state.stories, postings };
}
