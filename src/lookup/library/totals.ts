import type { LibraryDatabase, Totals, Writing } from './schema.ts';

const NONE: Totals = { stories: 0, bytes: 0 };

export const readTotals = async (database: LibraryDatabase): Promise<Totals> =>
  (await database.get('totals', 'all')) ?? NONE;

/** Changes the sums within a transaction; takes away with negative numbers. */
export async function addToTotals(transaction: Writing, change: Totals): Promise<void> {
  const store = transaction.objectStore('totals');
  const { stories, bytes } = (await store.get('all')) ?? NONE;
  await store.put({ stories: stories + change.stories, bytes: bytes + change.bytes }, 'all');
}
