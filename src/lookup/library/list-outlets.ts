import type { LibraryDatabase } from './schema.ts';

/** The outlets there are stories of, in alphabetical order. */
export async function listOutlets(database: LibraryDatabase): Promise<string[]> {
  const outlets: string[] = [];
  let cursor = await database.transaction('stories').store.index('outlet').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) outlets.push(cursor.key);
  return outlets.sort((a, b) => a.localeCompare(b));
}
