import { openDB } from 'idb';
import { asLibraryError, LibraryError } from './library-error.ts';
import { DATABASE, type LibraryDatabase, type LibrarySchema, migrate, SCHEMA_VERSION } from './schema.ts';

/** Milliseconds another window may take to let go of an older library; it does so at once unless it hangs. */
const PATIENCE = 5000;

export interface ConnectionOptions {
  readonly name?: string;
  /** Milliseconds, 5,000 unless told. */
  readonly patience?: number;
}

/** Runs a piece of work on the database; throws a LibraryError for whatever IndexedDB could not do. */
export type Use = <Answer>(work: (database: LibraryDatabase) => Promise<Answer>) => Promise<Answer>;

/** The database, opened when first used, and anew after another window or the browser closed it. */
export interface Connection {
  readonly use: Use;
  close(): Promise<void>;
}

/** Opens the database; `onLost` is called when it is closed from elsewhere. */
async function open(name: string, patience: number, onLost: () => void): Promise<LibraryDatabase> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let waitFor = (_milliseconds: number): void => undefined;
  const late = new Promise<'late'>(resolve => {
    waitFor = milliseconds => {
      clearTimeout(waiting);
      waiting = setTimeout(() => resolve('late'), milliseconds);
    };
  });
  // Who stands behind another window that waits is told nothing at all.
  waitFor(2 * patience);
  const opening = openDB<LibrarySchema>(name, SCHEMA_VERSION, {
    upgrade(database, from, _to, transaction) {
      // Its turn has come, and it takes as long as it takes.
      clearTimeout(waiting);
      return migrate(database, from, transaction);
    },
    blocked: () => waitFor(patience),
    // A newer Unspin wants to migrate in another window: let go, or it waits for ever.
    blocking: (_current, _wanted, event) => {
      onLost();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onLost,
  }).finally(() => clearTimeout(waiting));
  const first = await Promise.race([opening, late]);
  if (first !== 'late') return first;
  // Nobody waits any more for a database that opens after all.
  opening.then(database => database.close()).catch(() => undefined);
  throw new LibraryError('blocked');
}

export function connect({ name = DATABASE, patience = PATIENCE }: ConnectionOptions = {}): Connection {
  let opened: Promise<LibraryDatabase> | undefined;

  const database = (): Promise<LibraryDatabase> => {
    const forget = (): void => {
      if (opened === current) opened = undefined;
    };
    const current = opened ?? open(name, patience, forget);
    if (current !== opened) current.catch(forget);
    opened = current;
    return current;
  };

  return {
    async use(work) {
      try {
        if (typeof indexedDB === 'undefined') throw new LibraryError('unavailable');
        return await work(await database());
      } catch (error) {
        throw asLibraryError(error);
      }
    },
    async close() {
      const closing = opened;
      opened = undefined;
      (await closing?.catch(() => undefined))?.close();
    },
  };
}
