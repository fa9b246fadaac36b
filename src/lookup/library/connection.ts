import { openDB } from 'idb';
import { asLibraryError, LibraryError } from './library-error.ts';
import { DATABASE, type LibraryDatabase, type LibrarySchema, migrate, SCHEMA_VERSION } from './schema.ts';

/** How long another window may take to let go of an older library. */
const PATIENCE = 5000;

/** The database, opened when first asked for and again after another window or the browser closed it. */
export interface Connection {
  /** Runs a piece of work; throws a LibraryError for whatever IndexedDB could not do. */
  use<Answer>(work: (database: LibraryDatabase) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

export function connect(name: string = DATABASE): Connection {
  let opening: Promise<LibraryDatabase> | undefined;

  const open = (): Promise<LibraryDatabase> =>
    new Promise((resolve, reject) => {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const forget = (): void => {
        opening = undefined;
      };
      openDB<LibrarySchema>(name, SCHEMA_VERSION, {
        upgrade: (database, from, _to, transaction) => migrate(database, from, transaction),
        blocked: () => {
          waiting = setTimeout(() => reject(new LibraryError('blocked')), PATIENCE);
        },
        // A newer Unspin wants to migrate in another window: let go, or it waits for ever.
        blocking: (_current, _wanted, event) => {
          forget();
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: forget,
      })
        .then(resolve, reject)
        .finally(() => clearTimeout(waiting));
    });

  return {
    async use(work) {
      try {
        if (typeof indexedDB === 'undefined') throw new LibraryError('unavailable');
        opening ??= open();
        return await work(await opening);
      } catch (error) {
        throw asLibraryError(error);
      }
    },
    async close() {
      const closing = opening;
      opening = undefined;
      (await closing?.catch(() => undefined))?.close();
    },
  };
}
