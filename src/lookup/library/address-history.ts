import { distinctAddresses } from './addresses.ts';
import type { LibraryDatabase } from './schema.ts';

/** The numbers of an address's stories, last kept first: its history. */
export async function storiesAt(database: LibraryDatabase, url: string): Promise<number[]> {
  const [key] = distinctAddresses([url]).addressKeys;
  return key === undefined
    ? []
    : (await database.getAllKeysFromIndex('stories', 'addressKey', key)).reverse();
}
