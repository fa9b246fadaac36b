import { deleteStories } from './delete-stories.ts';
import type { LibraryDatabase } from './schema.ts';
import { readState } from './state.ts';

/** How much of what was kept without being asked for may stay. Stories kept by hand or imported always stay. */
export interface Limit {
  /** Stories kept before this time go; milliseconds since 1970. */
  readonly keptSince?: number;
  /** The oldest go until the library's compressed texts take no more. */
  readonly bytes?: number;
}

/** Stories deleted in one transaction. */
const BATCH = 200;

/** The next stories over the limit, oldest first; moves `from` behind them. */
async function findOver(
  database: LibraryDatabase,
  keptSince: number,
  from: { after: number; over: number },
): Promise<string[]> {
  const found: string[] = [];
  const range = IDBKeyRange.lowerBound(from.after, true);
  let cursor = await database.transaction('stories').store.openCursor(range);
  for (; cursor && found.length < BATCH; cursor = await cursor.continue()) {
    const { how, keptAt, bytes } = cursor.value;
    if (from.over <= 0 && keptAt >= keptSince) break;
    from.after = cursor.key;
    if (how !== 'check') continue;
    found.push(String(cursor.key));
    from.over -= bytes;
  }
  return found;
}

/** Deletes the oldest checked stories that are over the limit; answers how many. Throws the signal's reason when aborted. */
export async function trimStories(
  database: LibraryDatabase,
  { keptSince = Number.NEGATIVE_INFINITY, bytes = Number.POSITIVE_INFINITY }: Limit,
  signal?: AbortSignal,
): Promise<number> {
  const from = { after: 0, over: (await readState(database)).bytes - bytes };
  for (let deleted = 0; ; ) {
    signal?.throwIfAborted();
    const batch = await findOver(database, keptSince, from);
    if (!batch.length) return deleted;
    await deleteStories(database, batch);
    deleted += batch.length;
  }
}
