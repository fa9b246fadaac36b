import { deleteDB } from 'idb';
import { compress } from '../../../src/lookup/library/compress.ts';
import { eraseLibrary } from '../../../src/lookup/library/erase-library.ts';
import { FileError } from '../../../src/lookup/library/file-error.ts';
import { importFile } from '../../../src/lookup/library/import-file.ts';
import { LibraryError } from '../../../src/lookup/library/library-error.ts';
import { openLibrary } from '../../../src/lookup/library/open-library.ts';

/** What became of a promise, in words that leave the page: "done", the library's or the file's trouble, or the error's name. */
async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof LibraryError || error instanceof FileError) return error.trouble;
    return error instanceof Error || error instanceof DOMException ? error.name : String(error);
  }
}

/** The database as the browser has it, with no code of ours between; `version` only where one must be forced. */
function openRaw(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('unspin-library', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The answer to a request of the raw database. */
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** How many records every store has. */
async function countRecords(): Promise<Record<string, number>> {
  const database = await openRaw();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const counts = await Promise.all(names.map(name => answer(transaction.objectStore(name).count())));
  database.close();
  return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0]));
}

/** JSON Lines in memory, as a file to import. */
const linesFile = (key: string, text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { key, open: (from: number) => new Blob([bytes.subarray(from)]).stream() };
};

/** What the tests reach inside the page, as `globalThis.inPage`. */
const inPage = {
  openLibrary,
  eraseLibrary,
  deleteDB,
  outcome,
  openRaw,
  answer,
  countRecords,
  linesFile,
  importFile,
  compress,
};
export type InPage = typeof inPage;

Object.assign(globalThis, { inPage });
