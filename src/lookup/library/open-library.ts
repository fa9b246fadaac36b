import { storiesAt } from './address-history.ts';
import { askPostings } from './ask-postings.ts';
import { type ConnectionOptions, connect } from './connection.ts';
import { deleteAllStories, deleteStories } from './delete-stories.ts';
import { exportStories } from './export-stories.ts';
import { findStories, type Shelf } from './find-stories.ts';
import { importStories } from './import-stories.ts';
import { keepStories } from './keep-stories.ts';
import type { Library } from './library.ts';
import { listOutlets } from './list-outlets.ts';
import { listStories } from './list-stories.ts';
import { renewFingerprints } from './renew-fingerprints.ts';
import { readState } from './state.ts';
import { browserStorage, type StorageRoom } from './storage-room.ts';
import { asVersion, readStories, storyNumber, wholeStory } from './stored-story.ts';
import { trimStories } from './trim-stories.ts';

export interface OpenOptions extends ConnectionOptions {
  readonly storage?: StorageRoom;
}

/** Opens the reader's library, making or migrating it as need be. Throws a LibraryError. */
export async function openLibrary(options: OpenOptions = {}): Promise<Library> {
  const { storage = browserStorage(), ...connecting } = options;
  const { use, close } = connect(connecting);
  await use(async () => undefined);
  const closing = new AbortController();
  const renewed = use(database => renewFingerprints(database, closing.signal));
  // Whoever waits for it is told; it goes on when the library is next opened.
  renewed.catch(() => undefined);

  const shelf: Shelf = {
    ask: features => use(database => askPostings(database, features)),
    read: numbers =>
      use(async database =>
        (await readStories(database, numbers)).map(story =>
          story.text === undefined
            ? 'damaged'
            : { version: asVersion(wholeStory(story)), addresses: story.record.addresses },
        ),
      ),
  };

  return {
    find: (text, find) => findStories(shelf, text, find),
    async keep(article, { how, private: hidden, at = Date.now() }) {
      if (hidden) return undefined;
      const [kept] = await use(database => keepStories(database, [{ article, how, at }]));
      return kept;
    },
    get: id => use(async database => (await readStories(database, [storyNumber(id)])).map(wholeStory)[0]),
    list: list => use(database => listStories(database, list)),
    outlets: () => use(listOutlets),
    history: url =>
      use(async database =>
        (await readStories(database, await storiesAt(database, url)))
          .filter(story => story.text !== undefined)
          .map(story => asVersion(wholeStory(story))),
      ),
    import: (file, imports) => importStories(use, file, imports),
    export: exports => exportStories(use, exports),
    delete: ids => use(database => deleteStories(database, ids)),
    trim: (limit, signal) => use(database => trimStories(database, limit, signal)),
    deleteAll: () => use(deleteAllStories),
    persist: async () => (await storage?.persist?.()) ?? false,
    async usage() {
      const { stories, bytes } = await use(readState);
      const [estimate, persisted] = await Promise.all([storage?.estimate(), storage?.persisted()]);
      return {
        stories,
        textBytes: bytes,
        ...(estimate?.usage === undefined ? {} : { usedBytes: estimate.usage }),
        ...(estimate?.quota === undefined ? {} : { quotaBytes: estimate.quota }),
        persisted: persisted ?? false,
      };
    },
    renewed,
    async close() {
      closing.abort();
      await close();
    },
  };
}
