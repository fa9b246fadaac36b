import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Article } from '../../story/article.ts';
import type { Addresses } from './addresses.ts';
import type { Postings } from './postings.ts';

export const DATABASE = 'unspin-library';

/** Why a story is in the library. */
export type KeptHow = 'hand' | 'check' | 'import';

/** A story without its text. Stories are numbered in the order they were kept. */
export interface StoryRecord extends Omit<Article, 'text' | 'url'>, Addresses {
  /** Sixteen bytes of its text's SHA-256. */
  readonly digest: ArrayBuffer;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly how: KeptHow;
  /** Bytes of its compressed text. */
  readonly bytes: number;
}

/** What is true of the whole library, kept beside the stories: counting them would cost time with every look-up. */
export interface LibraryState {
  readonly stories: number;
  /** Bytes of the compressed texts. */
  readonly bytes: number;
  /** The version all stories' fingerprints have, see renew-fingerprints.ts. */
  readonly fingerprints: number;
  /** While they are made anew: stories from this number on have the newer version. */
  readonly renewedTo?: number;
}

/** How far a file was imported, so that an import broken off goes on from there. */
export interface ImportMark {
  /** Whole lines read, and the bytes they take. */
  readonly lines: number;
  readonly bytes: number;
  readonly added: number;
  readonly known: number;
  readonly bad: number;
}

export interface LibrarySchema extends DBSchema {
  stories: {
    key: number;
    value: StoryRecord;
    indexes: { addressKey: string; digest: ArrayBuffer; outlet: string };
  };
  /** Compressed texts, by the story's number. */
  texts: { key: number; value: ArrayBuffer };
  /** See posting-store.ts. */
  postings: { key: number; value: Postings };
  state: { key: 'library'; value: LibraryState };
  /** Imports under way, by what tells the file from others. */
  imports: { key: string; value: ImportMark };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;
type Upgrading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** Every change of the schema, in order: number n leads from version n to n + 1. None is ever edited. */
const MIGRATIONS: readonly ((database: LibraryDatabase, transaction: Upgrading) => void | Promise<void>)[] = [
  database => {
    const stories = database.createObjectStore('stories', { autoIncrement: true });
    stories.createIndex('addressKey', 'addressKeys', { multiEntry: true });
    stories.createIndex('digest', 'digest');
    database.createObjectStore('texts');
    database.createObjectStore('postings');
    database.createObjectStore('state');
    database.createObjectStore('imports');
  },
  // The library page offers the outlets to choose from.
  (_, transaction) => {
    transaction.objectStore('stories').createIndex('outlet', 'outlet');
  },
];

/** For a transaction over everything. */
export const ALL_STORES: StoreNames<LibrarySchema>[] = ['stories', 'texts', 'postings', 'state', 'imports'];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a database of an older version (0: a new one) to this one, within the transaction of the upgrade. */
export async function migrate(
  database: LibraryDatabase,
  from: number,
  transaction: Upgrading,
): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(database, transaction);
}
