/*
 * All that Unspin has stored in a browser, as it lies there and as JSON. Functions given to an own page's `run` are
 * self-contained and name no function inside themselves.
 */

/** One object store: its records with their keys, and its indexes. Bytes stand as {"bytes": [...]}. */
export interface RawStore {
  readonly name: string;
  readonly keyPath: string | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly multiEntry: boolean;
    readonly unique: boolean;
  }[];
  readonly records: readonly { readonly key: number | string; readonly value: unknown }[];
}

export interface Stored {
  /** The version of Unspin that wrote it. */
  readonly unspin: string;
  /** `storage.local`. */
  readonly local: Readonly<Record<string, unknown>>;
  readonly library: { readonly version: number; readonly stores: readonly RawStore[] };
}

declare const chrome: {
  readonly runtime: { getManifest(): { readonly version: string } };
  readonly storage: {
    readonly local: {
      get(): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
    };
  };
};

/** Runs in an own page: everything as it lies there. */
export async function dump(): Promise<Stored> {
  const opening = indexedDB.open('unspin-library');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores: RawStore[] = [];
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map(index => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { name: index, keyPath: keyPath as string, multiEntry, unique };
    });
    const keys = store.getAllKeys();
    const values = store.getAll();
    await new Promise(resolve => {
      store.transaction.oncomplete = resolve;
    });
    stores.push({
      name,
      keyPath: store.keyPath as string | null,
      autoIncrement: store.autoIncrement,
      indexes,
      records: keys.result.map((key, at) => ({
        key: key as number | string,
        value: JSON.parse(
          JSON.stringify(values.result[at], (_, value) =>
            value instanceof ArrayBuffer
              ? { bytes: [...new Uint8Array(value)], as: 'ArrayBuffer' }
              : ArrayBuffer.isView(value)
                ? { bytes: [...(value as Uint8Array)], as: value.constructor.name }
                : value,
          ),
        ),
      })),
    });
  }
  const { version } = database;
  database.close();
  const local = await chrome.storage.local.get();
  return { unspin: chrome.runtime.getManifest().version, local, library: { version, stores } };
}

/** Runs in an own page of a browser that knows nothing yet: puts everything back where it lay. */
export async function restore({ local, library }: Stored): Promise<void> {
  const opening = indexedDB.open('unspin-library', library.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of library.stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
    }
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (const { name, keyPath, records } of library.stores) {
    const store = database.transaction(name, 'readwrite').objectStore(name);
    for (const { key, value } of records) {
      const whole = JSON.parse(JSON.stringify(value), (_, part) => {
        if (!Array.isArray(part?.bytes)) return part;
        const { buffer } = Uint8Array.from(part.bytes);
        if (part.as === 'ArrayBuffer') return buffer;
        return part.as === 'Uint8Array' ? new Uint8Array(buffer) : Uint32Array.from(part.bytes);
      });
      if (keyPath === null) store.put(whole, key);
      else store.put(whole);
    }
    await new Promise((resolve, reject) => {
      store.transaction.oncomplete = resolve;
      store.transaction.onerror = () => reject(store.transaction.error);
    });
  }
  database.close();
  await chrome.storage.local.set(local);
}
