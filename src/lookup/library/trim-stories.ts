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
/** Records read at one time; they hold no texts. */
const READ = 1000;

interface Checked {
  readonly story: number;
  readonly keptAt: number;
  readonly bytes: number;
}

/**
 * The stories that may go, oldest first. All are looked at: they are numbered as they came, and what was imported from
 * another library may be older than what was here before.
 */
async function findChecked(database: LibraryDatabase): Promise<Checked[]> {
  const { store } = database.transaction('stories');
  const checked: Checked[] = [];
  for (let after = 0; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [keys, records] = await Promise.all([store.getAllKeys(range, READ), store.getAll(range, READ)]);
    for (const [at, { how, keptAt, bytes }] of records.entries()) {
      after = keys[at] ?? after;
      if (how === 'check') checked.push({ story: after, keptAt, bytes });
    }
    if (records.length < READ) return checked.sort((a, b) => a.keptAt - b.keptAt);
  }
}

/** Deletes the oldest checked stories that are over the limit; answers how many. Throws the signal's reason when aborted. */
export async function trimStories(
  database: LibraryDatabase,
  { keptSince = Number.NEGATIVE_INFINITY, bytes = Number.POSITIVE_INFINITY }: Limit,
  signal?: AbortSignal,
): Promise<number> {
  let over = (await readState(database)).bytes - bytes;
  const going: number[] = [];
  for (const one of await findChecked(database)) {
    if (over <= 0 && one.keptAt >= keptSince) break;
    going.push(one.story);
    over -= one.bytes;
  }
  let deleted = 0;
  for (let from = 0; from < going.length; from += BATCH) {
    signal?.throwIfAborted();
    const batch = going.slice(from, from + BATCH);
    // Meanwhile the reader may have kept one by hand.
    const records = await Promise.all(batch.map(story => database.get('stories', story)));
    const still = batch.filter((_, at) => records[at]?.how === 'check');
    await deleteStories(database, still.map(String));
    deleted += still.length;
  }
  return deleted;
}
