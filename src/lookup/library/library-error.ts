/**
 * Why the library could not do what it was asked. `full`: no room; `blocked`: another window holds an older library
 * open; `newer`: a newer Unspin wrote it; `damaged`: the browser cannot read it; `closed`: another window or the
 * browser closed it meanwhile; `unavailable`: there is no storage.
 */
export type LibraryTrouble = 'full' | 'blocked' | 'newer' | 'damaged' | 'closed' | 'unavailable';

const WORDS: Record<LibraryTrouble, string> = {
  full: 'There is no room left for the library. Nothing was half-written. Delete stories you no longer need, or free space on the disk.',
  blocked:
    'Another window still has the library open in an older form. Close Unspin’s other windows and try again.',
  newer: 'The library was written by a newer Unspin. Reload or update Unspin to read it.',
  damaged:
    'The browser cannot read all of the library. Nothing was deleted: export what can be read, then start anew.',
  closed: 'The library was closed while it was being read. Try again.',
  unavailable: 'This browser gives Unspin no storage, so there is no library here.',
};

/** The library's own failure, told in a sentence for the reader; `cause` is the browser's error. */
export class LibraryError extends Error {
  readonly trouble: LibraryTrouble;

  constructor(trouble: LibraryTrouble, cause?: unknown) {
    super(WORDS[trouble], { cause });
    this.name = 'LibraryError';
    this.trouble = trouble;
  }
}

/** What IndexedDB's error names mean (Indexed Database API 3.0, §3.12; QuotaExceededError is of Storage). */
const TROUBLES: ReadonlyMap<string, LibraryTrouble> = new Map(
  Object.entries({
    QuotaExceededError: 'full',
    VersionError: 'newer',
    UnknownError: 'damaged',
    // Chromium's name for a value whose file is gone.
    DataError: 'damaged',
    NotReadableError: 'damaged',
    InvalidStateError: 'closed',
    SecurityError: 'unavailable',
  }),
);

/** An error of IndexedDB as the library's own; any other is given back as it is. */
export function asLibraryError(error: unknown): unknown {
  if (error instanceof LibraryError || !(error instanceof DOMException)) return error;
  const trouble = TROUBLES.get(error.name);
  return trouble ? new LibraryError(trouble, error) : error;
}
