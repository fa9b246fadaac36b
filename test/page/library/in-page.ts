import { deleteDB } from 'idb';
import { openLibrary } from '../../../src/lookup/library/open-library.ts';

/** What the tests reach inside the page, as `globalThis.inPage`. */
const inPage = { openLibrary, deleteDB };
export type InPage = typeof inPage;

Object.assign(globalThis, { inPage });
