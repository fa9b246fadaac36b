import { deleteDB } from 'idb';
import { asLibraryError, LibraryError } from './library-error.ts';
import { DATABASE } from './schema.ts';

/**
 * Deletes the library with its database, for one that cannot even be opened: only when the reader asked for it.
 * @throws {LibraryError} `blocked` while another window holds it open; it is deleted when that lets go
 */
export const eraseLibrary = (name: string = DATABASE): Promise<void> =>
  new Promise((resolve, reject) => {
    const blocked = () => reject(new LibraryError('blocked'));
    deleteDB(name, { blocked }).then(resolve, (error: unknown) => reject(asLibraryError(error)));
  });
